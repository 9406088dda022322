import { Client } from 'pg'
import { beforeAll, beforeEach, inject } from 'vitest'

/** Files that share a process share its database and its connections: making them anew took as long as the tests. */
let ofThisProcess: Promise<Client> | undefined

/**
 * Gives the test file a real database that no other process uses, copied from the migrated template, and empties
 * it before each test. Call it once, at the top of the file; `db` and `transaction` then use that database, which
 * goes away with the server of the run.
 */
export function testDatabase(): void {
  const { template, templateUrl, adminUrl } = inject('testDatabases')
  const name = `test_${process.pid}`
  const urlOf = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href
  process.env.DATABASE_URL = urlOf(templateUrl)
  let cleaner: Client

  beforeAll(async () => {
    ofThisProcess ??= create(name, template, adminUrl).then(() => connectCleaner(urlOf(adminUrl)))
    cleaner = await ofThisProcess
  })

  beforeEach(async () => {
    await cleaner.query('select empty_all_tables()')
  })
}

async function create(name: string, template: string, adminUrl: string): Promise<void> {
  const server = new Client({ connectionString: adminUrl })
  await server.connect()
  await server.query(`create database ${name} template ${template} owner portail`)
  await server.end()
}

/**
 * DELETE is much faster than TRUNCATE on small tables, and a function keeps the plans. As "replica", neither foreign
 * keys nor triggers speak up.
 */
async function connectCleaner(url: string): Promise<Client> {
  const cleaner = new Client({ connectionString: url })
  await cleaner.connect()
  const tables = await cleaner.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations'",
  )
  const deletes = tables.rows.map(({ name }) => `delete from ${cleaner.escapeIdentifier(name)};`)
  await cleaner.query(`
    create function empty_all_tables() returns void language plpgsql as $$
    begin
      perform set_config('session_replication_role', 'replica', true);
      ${deletes.join('\n')}
    end $$`)
  return cleaner
}
