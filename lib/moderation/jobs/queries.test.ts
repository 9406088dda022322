import { expect, it } from 'vitest'
import { aStaffMember } from '@/lib/accounts/builders'
import { VISITOR } from '@/lib/accounts/policy'
import { prismaClient } from '@/lib/platform/db'
import { jobNames } from '@/lib/platform/jobs/schedule'
import { testDatabase } from '@/lib/platform/testing/database'
import { failedJobs, jobList } from './queries'

testDatabase()

it('staff read how each job last went, and nobody else', async () => {
  const { viewer } = await aStaffMember(prismaClient())
  const startedAt = new Date()
  const run = (name: string, values: object) =>
    prismaClient().jobRun.create({ data: { name, startedAt, ...values } })
  await run('campaign-mails', { endedAt: startedAt })
  await run('census-mails', {})
  await run('purge-files', { endedAt: startedAt, lastError: 'disk full' })
  await run('a job of another version', { endedAt: startedAt })
  const jobs = await jobList(viewer)
  expect(jobs?.map(({ name }) => name)).toEqual(jobNames)
  const stateOf = (name: string) => jobs?.find((job) => job.name === name)
  expect(stateOf('campaign-mails')).toMatchObject({ state: 'done', every: 'minute' })
  expect(stateOf('census-mails')).toMatchObject({ state: 'running' })
  expect(stateOf('purge-files')).toMatchObject({ state: 'failed', lastError: 'disk full', every: 'day' })
  expect(stateOf('purge-searches')).toMatchObject({ state: 'never', startedAt: null })
  expect(await failedJobs()).toEqual({ count: 1, oldest: startedAt })
  expect(await jobList(VISITOR)).toBeNull()
})
