import { assertReachable, requireDatabaseUrl } from './database-url'
import { deployMigrations } from './migrations/deploy'
import { runCommand } from './run-command'

/** `npm run migrate`: brings the database named by DATABASE_URL up to date. */
await runCommand(async () => {
  const url = requireDatabaseUrl()
  await assertReachable(url)
  const applied = await deployMigrations(url)
  for (const name of applied) console.log(`applied ${name}`)
  console.log(
    applied.length === 0 ? 'The database is up to date.' : `${applied.length} migration(s) applied.`,
  )
})
