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

type Server = Awaited<ReturnType<typeof startDisposablePostgres>>
type Shared = { server: Promise<Server>; users: number }

// Every vitest project runs this file in a module of its own; they share one server through the process.
const shelf = globalThis as typeof globalThis & { portalTestServer?: Shared }

/** Starts one PostgreSQL for the whole run, with a migrated database that each test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shelf.portalTestServer ??= { server: start(), users: 0 }
  const shared = shelf.portalTestServer
  shared.users++
  const server = await shared.server
  const templateUrl = server.urlOf(TEMPLATE)
  project.provide('testDatabases', { template: TEMPLATE, templateUrl, adminUrl: server.adminUrl })
  return async () => {
    if (--shared.users === 0) await server.stop()
  }
}

async function start(): Promise<Server> {
  const server = await startDisposablePostgres(resolve(import.meta.dirname, '../../.data/test-postgres'))
  const templateUrl = server.urlOf(TEMPLATE)
  await ensureDatabase(templateUrl)
  await deployMigrations(templateUrl)
  return server
}
