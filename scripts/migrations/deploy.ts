import type { HistoryDiagnostic } from '@prisma/schema-engine-wasm'
import { Client } from 'pg'
import { OperatorError } from '../bootstrap/operator-error.mjs'
import { FILTERS, readMigrations } from './files'
import { withSchemaEngine } from './schema-engine'

/** Not the engine's own number: it takes its lock on another connection while we hold ours. */
const LOCK_KEY = 4_826_117

/** Applies the migrations that the database lacks, and returns their names. Two starts wait for each other. */
export async function deployMigrations(databaseUrl: string): Promise<string[]> {
  const lock = new Client({ connectionString: databaseUrl })
  await lock.connect()
  try {
    await lock.query('select pg_advisory_lock($1)', [LOCK_KEY])
    return await applyUnderLock(databaseUrl)
  } finally {
    await lock.end()
  }
}

function applyUnderLock(databaseUrl: string): Promise<string[]> {
  return withSchemaEngine({ main: databaseUrl }, async (engine) => {
    const migrationsList = readMigrations()
    const state = await engine.diagnoseMigrationHistory({
      migrationsList,
      optInToShadowDatabase: false,
      filters: FILTERS,
    })
    refuseForeignHistory(state.history, state.editedMigrationNames)
    // We hold the lock, so nobody is still running them; each ran as one transaction, so nothing of them stays.
    for (const migrationName of state.failedMigrationNames) {
      await engine.markMigrationRolledBack({ migrationName })
    }
    return (await engine.applyMigrations({ migrationsList, filters: FILTERS })).appliedMigrationNames
  })
}

function refuseForeignHistory(history: HistoryDiagnostic | null, edited: string[]): void {
  if (edited.length > 0) {
    throw new OperatorError(
      `These migrations were changed after they were applied: ${edited.join(', ')}. Restore them, and write a new migration instead.`,
    )
  }
  if (history && history.diagnostic !== 'databaseIsBehind') {
    throw new OperatorError(
      `The database holds migrations that this version does not know: ${history.unpersistedMigrationNames.join(', ')}. Deploy a version that has them.`,
    )
  }
}
