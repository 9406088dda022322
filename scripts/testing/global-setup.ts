import { resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { deployMigrations } from '../migrations/deploy'
import { ensureDatabase } from '../postgres/databases'
import { startDisposablePostgres } from '../postgres/disposable'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Server of this run: the address of a database of that name, as the portal and as superuser. */
    testDatabases: { template: string; templateUrl: string; adminUrl: string }
  }
}

const TEMPLATE = 'template_portail'

/** Starts one PostgreSQL for the whole run, with a migrated database that each test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startDisposablePostgres(resolve(import.meta.dirname, '../../.data/test-postgres'))
  const templateUrl = server.urlOf(TEMPLATE)
  await ensureDatabase(templateUrl)
  await deployMigrations(templateUrl)
  project.provide('testDatabases', { template: TEMPLATE, templateUrl, adminUrl: server.adminUrl })
  return () => server.stop()
}
