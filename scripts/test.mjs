// `npm test`. Runs on a fresh clone, before any package is there: everything else is loaded afterwards.
import { checkMachine } from './bootstrap/check-node.mjs'

const startedAt = Date.now()
checkMachine()
const { begin } = await import('./bootstrap/begin.mjs')
await begin('npm test', '.data/test-run.json', async (root, record) => {
  const { runChecks } = await import('./checks/run-checks.ts')
  await runChecks(root, record, startedAt)
})
