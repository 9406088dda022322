// `npm run demo`. Runs on a fresh clone, before any package is there: everything else is loaded afterwards.
import { checkMachine } from './bootstrap/check-node.mjs'

const startedAt = Date.now()
checkMachine()
const { begin } = await import('./bootstrap/begin.mjs')
await begin('npm run demo', '.data/run.json', async (root, record) => {
  const { supervise } = await import('./demo/supervise.ts')
  await supervise(root, record, startedAt)
})
