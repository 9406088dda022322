import { resolve } from 'node:path'
import { ensureDatabase } from '../postgres/databases'
import { startDisposablePostgres } from '../postgres/disposable'
import { FILTERS, readMigrations, readSchema } from './files'
import { withSchemaEngine } from './schema-engine'

/**
 * The SQL that leads from the migrations to the schema, empty when they agree. The migrations are replayed
 * in two scratch databases of a throw-away server: no database of anyone is touched.
 */
export async function draftMigration(): Promise<string> {
  const server = await startDisposablePostgres(resolve(import.meta.dirname, '../../.data/migration-postgres'))
  const main = server.urlOf('scratch')
  const shadow = server.urlOf('replay')
  try {
    await ensureDatabase(main)
    await ensureDatabase(shadow)
    return await withSchemaEngine({ main, shadow }, async (engine) => {
      const { stdout } = await engine.diff({
        from: { tag: 'migrations', ...readMigrations() },
        to: { tag: 'schemaDatamodel', files: readSchema().map(([path, content]) => ({ path, content })) },
        script: true,
        exitCode: null,
        filters: FILTERS,
      })
      return stdout === null || /^-- This is an empty migration/.test(stdout) ? '' : stdout
    })
  } finally {
    await server.stop()
  }
}
