import 'server-only'
import { prismaClient } from '../db'
import { log } from '../log'
import { type JobName, jobNames, periodStart } from './schedule'

/** One command for each job; what it answers is only logged. */
export type Jobs = Record<JobName, () => Promise<unknown>>

/** A job that failed is tried again after this long, until it succeeds. */
const RETRY_MINUTES = 10
/** One still running after this long belongs to a worker that died; jobs are idempotent. */
const STALE_MINUTES = 30

/**
 * Runs, one after the other, the jobs that are due, and returns the names of those that ran here. Several workers
 * may call this at once: each job is claimed by one conditional write on its row, so that one of them runs it.
 */
export async function runDueJobs(jobs: Jobs, now: Date = new Date()): Promise<JobName[]> {
  const ran: JobName[] = []
  for (const name of jobNames) {
    if (!(await claim(name, now))) continue
    await run(name, jobs[name])
    ran.push(name)
  }
  return ran
}

async function claim(name: JobName, now: Date): Promise<boolean> {
  const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
  const rows = await prismaClient().$executeRaw`
    insert into job_run (name, started_at) values (${name}, ${now})
    on conflict (name) do update set started_at = excluded.started_at, ended_at = null
    where case when job_run.ended_at is null then job_run.started_at < ${minutesAgo(STALE_MINUTES)}
               when job_run.last_error is null then job_run.started_at < ${periodStart(name, now)}
               else job_run.ended_at < ${minutesAgo(RETRY_MINUTES)} end`
  return rows === 1
}

async function run(name: JobName, job: () => Promise<unknown>): Promise<void> {
  const table = prismaClient().jobRun
  try {
    const answer = await job()
    await table.update({ where: { name }, data: { endedAt: new Date(), lastError: null } })
    log().debug({ job: name, answer }, 'job done')
  } catch (error) {
    const lastError = (error instanceof Error ? error.message : String(error)).slice(0, 500) || 'unknown'
    await table.update({ where: { name }, data: { endedAt: new Date(), lastError } })
    log().error({ job: name, err: error, retryInMinutes: RETRY_MINUTES }, 'job failed')
  }
}
