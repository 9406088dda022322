import { describe, expect, it } from 'vitest'
import { db, prismaClient } from '../db'
import { testDatabase } from '../testing/database'
import { type Jobs, runDueJobs } from './run-due-jobs'
import { type JobName, jobNames } from './schedule'

testDatabase()

const now = new Date()
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

/** Jobs that note that they ran; `job` throws while `failure` is set. */
function someJobs() {
  const ran: JobName[] = []
  const state: { failure: string | null } = { failure: null }
  const entries = jobNames.map((name) => [
    name,
    async () => {
      ran.push(name)
      if (name === 'deadline-reminders' && state.failure !== null) throw new Error(state.failure)
    },
  ])
  return { ran, state, jobs: Object.fromEntries(entries) as Jobs }
}

describe('the jobs of the worker', () => {
  it('run once each, in order, and not again in the same period', async () => {
    const { ran, jobs } = someJobs()
    expect(await runDueJobs(jobs, now)).toEqual(jobNames)
    expect(await runDueJobs(jobs, now)).toEqual([])
    expect(ran).toEqual(jobNames)
    expect(await db.jobRun.count({ where: { endedAt: { not: null }, lastError: null } })).toBe(
      jobNames.length,
    )
  })

  it('run once although several workers are there', async () => {
    const { ran, jobs } = someJobs()
    await Promise.all(Array.from({ length: 6 }, () => runDueJobs(jobs, now)))
    expect(ran.sort()).toEqual([...jobNames].sort())
  })

  it('run again in the next period', async () => {
    const { ran, jobs } = someJobs()
    await runDueJobs(jobs, now)
    ran.length = 0
    await runDueJobs(jobs, later(2))
    expect(ran).toContain('campaign-mails')
    await runDueJobs(jobs, later(26 * 60))
    expect(ran).toContain('deadline-reminders')
  })

  it('a failure stops nothing else, is kept for staff, and is tried again ten minutes later', async () => {
    const { ran, state, jobs } = someJobs()
    state.failure = 'the disk is full'
    await runDueJobs(jobs, now)
    expect(ran).toEqual(jobNames)
    const failed = () => db.jobRun.findUniqueOrThrow({ where: { name: 'deadline-reminders' } })
    expect(await failed()).toMatchObject({ lastError: 'the disk is full', endedAt: expect.any(Date) })
    state.failure = null
    ran.length = 0
    await runDueJobs(jobs, later(5))
    expect(ran).not.toContain('deadline-reminders')
    await runDueJobs(jobs, later(12))
    expect(ran).toContain('deadline-reminders')
    expect((await failed()).lastError).toBeNull()
  })

  it('the job of a worker that died is taken over, that of one at work is not', async () => {
    const { ran, jobs } = someJobs()
    const name = 'deadline-reminders'
    await prismaClient().jobRun.create({ data: { name, startedAt: later(-20) } })
    await runDueJobs(jobs, now)
    expect(ran).not.toContain(name)
    await runDueJobs(jobs, later(15))
    expect(ran).toContain(name)
  })
})
