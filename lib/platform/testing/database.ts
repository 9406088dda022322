import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, inject } from 'vitest'

/**
 * Gives the test file a real database of its own, copied from the migrated template, and empties it before
 * each test. Call it once, at the top of the file; `db` and `transaction` then use that database.
 */
export function testDatabase(): void {
  const { template, templateUrl, adminUrl } = inject('testDatabases')
  const name = `test_${process.env.VITEST_POOL_ID ?? '1'}_${process.pid}`
  const urlOf = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href
  process.env.DATABASE_URL = urlOf(templateUrl)
  const server = new Client({ connectionString: adminUrl })
  const cleaner = new Client({ connectionString: urlOf(adminUrl) })

  beforeAll(async () => {
    await server.connect()
    await server.query(`drop database if exists ${name} with (force)`)
    await server.query(`create database ${name} template ${template} owner portail`)
    await cleaner.connect()
  })

  beforeEach(async () => {
    await cleaner.query(EMPTY_ALL_TABLES)
  })

  afterAll(async () => {
    await cleaner.end()
    const { prismaClient } = await import('../db')
    await prismaClient().$disconnect()
    await server.query(`drop database if exists ${name} with (force)`)
    await server.end()
  })
}

/** Much faster than TRUNCATE on small tables. As "replica", neither foreign keys nor triggers speak up. */
const EMPTY_ALL_TABLES = `
  do $$
  declare one record;
  begin
    perform set_config('session_replication_role', 'replica', true);
    for one in select tablename from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations' loop
      execute format('delete from %I', one.tablename);
    end loop;
  end $$`
