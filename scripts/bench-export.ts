import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { bundle } from './bench/bundle'
import { fillBenchDatabase } from './bench/database'
import type { ExportMeasure } from './bench/measure-export'
import { OperatorError } from './bootstrap/operator-error.mjs'
import { startPostgres } from './postgres/server'
import { runCommand } from './run-command'

const USAGE = 'Usage: npm run bench:export -- [--size 100000] [--most 200]'

/** Settings the portal wants before it reads anything; none of them is used by a measure. */
const SETTINGS = {
  APP_URL: 'http://localhost:3000',
  AUTH_SECRET: 'a secret of measures, long enough to be accepted',
  SMTP_URL: 'smtp://127.0.0.1:1',
  LOG_LEVEL: 'silent',
}

/** The measured program, bundled. */
const PROGRAM = resolve(import.meta.dirname, '../.data/bench-export.mjs')

/** A heap in which a whole register has no room: a file that kept its records would end the process. */
const HEAP = ['--max-old-space-size=64', '--max-semi-space-size=2']

/**
 * `npm run bench:export`: writes the whole register in each format over invented data, each in a process of its own,
 * and fails when one of them ever holds more megabytes than allowed: all its memory, not what the file adds.
 */
await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      size: { type: 'string', default: '100000' },
      most: { type: 'string', default: '200' },
    },
  })
  const [size, most] = [Number(values.size), Number(values.most)]
  if (!(size > 0 && most > 0)) throw new OperatorError(USAGE)
  const { exportKinds } = await import('./bench/measure-export')
  const home = resolve(import.meta.dirname, '../.data/bench-postgres')
  const server = await startPostgres({ home, disposable: true })
  try {
    const url = server.urlOf(`bench_${size}`)
    await fillBenchDatabase(url, size)
    await bundle('scripts/bench/export-process.ts', PROGRAM)
    const measures = exportKinds.map((one) => measureApart(url, one))
    const [read] = measures
    console.log(`${size} partnerships, ${read?.records} of them published`)
    console.log('             seconds   ratio to reading    file MB   at rest MB   peak MB')
    for (const measure of measures) console.log(line(measure, read?.ms ?? 1))
    const heavy = measures.filter(({ peakMb }) => peakMb > most)
    if (heavy.length > 0)
      throw new OperatorError(`More than ${most} MB: ${heavy.map((one) => one.kind).join(', ')}.`)
  } finally {
    await server.stop()
  }
})

/** In a process of its own, whose memory is then that of the file, of Node and of the modules it needs. */
function measureApart(url: string, kind: string): ExportMeasure {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--conditions=react-server', ...HEAP, PROGRAM, kind],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...SETTINGS, DATABASE_URL: url },
    },
  )
  if (status !== 0) throw new OperatorError('The measures stopped half-way.')
  return JSON.parse(stdout)
}

function line({ kind, ms, bytes, restMb, peakMb }: ExportMeasure, reference: number): string {
  const numbers = [ms / 1000, ms / reference, bytes / 1_000_000, restMb, peakMb]
  const widths = [10, 19, 11, 13, 10]
  const cells = numbers.map((number, index) => number.toFixed(1).padStart(widths[index] ?? 0))
  return kind.padEnd(10) + cells.join('')
}
