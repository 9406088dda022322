import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { fillBenchDatabase } from './bench/database'
import { timed, timingHead } from './bench/timing'
import { OperatorError } from './bootstrap/operator-error.mjs'
import { startPostgres } from './postgres/server'
import { runCommand } from './run-command'

const USAGE = 'Usage: npm run bench -- [--sizes 1000,10000,100000] [--searches 270] [--plans]'

/** Settings the portal wants before it reads anything; none of them is used by a measure. */
const SETTINGS = {
  APP_URL: 'http://localhost:3000',
  AUTH_SECRET: 'a secret of measures, long enough to be accepted',
  SMTP_URL: 'smtp://127.0.0.1:1',
  LOG_LEVEL: 'silent',
}

/**
 * `npm run bench`: times the register over invented data, size by size, on a database server of its own whose
 * data stays in `.data/bench-postgres` for the next time (remove the folder to begin anew).
 */
await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '1000,10000,100000' },
      searches: { type: 'string', default: '270' },
      plans: { type: 'boolean', default: false },
      measure: { type: 'boolean', default: false },
    },
  })
  const searches = Number(values.searches)
  const sizes = values.sizes.split(',').map(Number)
  if (![searches, ...sizes].every((n) => Number.isInteger(n) && n > 0)) throw new OperatorError(USAGE)
  if (values.measure) return measure(searches, values.plans)
  const server = await startPostgres({
    home: resolve(import.meta.dirname, '../.data/bench-postgres'),
    disposable: true,
  })
  try {
    for (const size of sizes) {
      const url = server.urlOf(`bench_${size}`)
      const filling = await timed(() => fillBenchDatabase(url, size))
      console.log(
        `\n${size} partnerships, 36,000 collectivités (ready in ${(filling.ms / 1000).toFixed(0)} s)`,
      )
      measureApart(url)
    }
  } finally {
    await server.stop()
  }
})

/** In a process of its own: the portal reads its settings, and connects, once in a process. */
function measureApart(url: string): void {
  const { status } = spawnSync(
    process.execPath,
    [...process.execArgv, ...process.argv.slice(1), '--measure'],
    {
      stdio: 'inherit',
      env: { ...process.env, ...SETTINGS, DATABASE_URL: url },
    },
  )
  if (status !== 0) throw new OperatorError('The measures stopped half-way.')
}

async function measure(searches: number, withPlans: boolean): Promise<void> {
  const url = process.env.DATABASE_URL ?? ''
  const { measureRegister } = await import('./bench/measure-register')
  const { measureOthers } = await import('./bench/measure-others')
  console.log(timingHead)
  for (const line of await measureRegister(url, { searches, withPlans })) console.log(line)
  for (const line of await measureOthers(url)) console.log(line)
  const { prismaClient } = await import('@/lib/platform/db')
  await prismaClient().$disconnect()
}
