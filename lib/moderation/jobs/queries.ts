import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import { type JobName, jobNames, schedule } from '@/lib/platform/jobs/schedule'
import { may } from '../policy'

export type JobLine = {
  name: JobName
  every: 'minute' | 'hour' | 'day'
  startedAt: Date | null
  state: 'never' | 'running' | 'done' | 'failed'
  lastError: string | null
}

/** What the portal does by itself and how it last went; null for who is not staff. */
export async function jobList(viewer: Viewer): Promise<JobLine[] | null> {
  if (!may(viewer, 'see-mails')) return null
  const runs = new Map((await db.jobRun.findMany()).map((run) => [run.name, run]))
  return jobNames.map((name) => {
    const run = runs.get(name)
    const { every } = schedule[name]
    if (!run) return { name, every, startedAt: null, state: 'never', lastError: null }
    const { startedAt, endedAt, lastError } = run
    const state = lastError ? 'failed' : endedAt ? 'done' : 'running'
    return { name, every, startedAt, state, lastError }
  })
}

/** Jobs whose last run failed, and since when. The caller has checked the viewer. */
export async function failedJobs(): Promise<{ count: number; oldest: Date | null }> {
  const { _count, _min } = await db.jobRun.aggregate({
    where: { lastError: { not: null } },
    _count: true,
    _min: { startedAt: true },
  })
  return { count: _count, oldest: _min.startedAt }
}
