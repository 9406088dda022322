import { parseArgs } from 'node:util'
import { OperatorError } from './bootstrap/operator-error.mjs'
import { draftMigration } from './migrations/draft'
import { writeMigration } from './migrations/files'
import { runCommand } from './run-command'

const USAGE = 'Usage: npm run migration -- --name what-changes [--empty]   or   npm run migration -- --check'

/**
 * `npm run migration -- --name x` writes the SQL from the migrations to the schema (`--empty`: a blank file
 * for hand-written SQL); `-- --check` fails when the schema holds a change that no migration brings.
 */
await runCommand(async () => {
  const options = {
    name: { type: 'string' },
    empty: { type: 'boolean' },
    check: { type: 'boolean' },
  } as const
  const { values } = parseArgs({ options })
  if (values.check) return check()
  const name = values.name
    ?.toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
  if (!name) throw new OperatorError(USAGE)
  const script = values.empty ? '-- Why:\n' : await draftMigration()
  if (script === '')
    throw new OperatorError('The migrations already bring the whole schema: nothing to write.')
  console.log(
    `Written: ${writeMigration(name, script, new Date())}/migration.sql (read it before you commit it)`,
  )
})

async function check(): Promise<void> {
  const script = await draftMigration()
  if (script === '') return console.log('The migrations bring the whole schema.')
  throw new OperatorError(
    `The schema has changes that no migration brings (npm run migration -- --name …):\n${script}`,
  )
}
