import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { dropDatabase, ensureDatabase } from '../postgres/databases'
import { deployMigrations } from './deploy'
import { readMigrations } from './files'

const { templateUrl } = inject('testDatabases')
const url = Object.assign(new URL(templateUrl), { pathname: `/deploy_${process.pid}` }).href
const names = readMigrations().migrationDirectories.map(({ path }) => path)
const client = new Client({ connectionString: url })

beforeAll(async () => {
  await ensureDatabase(url)
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await dropDatabase(url)
})

describe('migrations', () => {
  it('are applied once when two starts race', async () => {
    const applied = await Promise.all([deployMigrations(url), deployMigrations(url)])
    expect(applied.flat().sort()).toEqual(names)
    expect(await deployMigrations(url)).toEqual([])
  })

  it('start again after a run that was killed', async () => {
    await client.query(`
      create schema kept; alter table _prisma_migrations set schema kept;
      drop schema public cascade; create schema public; alter table kept._prisma_migrations set schema public;
      update _prisma_migrations set finished_at = null, applied_steps_count = 0`)
    expect(await deployMigrations(url)).toEqual(names)
  })

  it('are refused when the database is ahead of this version', async () => {
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       values ('later', 'x', '20991231235959_later', now(), now(), 1)`,
    )
    await expect(deployMigrations(url)).rejects.toThrow('does not know: 20991231235959_later')
    await client.query(`delete from _prisma_migrations where id = 'later'`)
  })

  it('are refused once changed after they were applied', async () => {
    await client.query(`update _prisma_migrations set checksum = 'edited' where migration_name = $1`, [
      names[0],
    ])
    await expect(deployMigrations(url)).rejects.toThrow(`changed after they were applied: ${names[0]}`)
  })
})
