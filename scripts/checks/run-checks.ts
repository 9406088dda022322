import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { OperatorError } from '../bootstrap/operator-error.mjs'
import { seconds, step } from '../bootstrap/progress.mjs'
import type { RunRecord } from '../bootstrap/run-record.mjs'
import { makeWhatChanged } from '../demo/portal'
import { Crew, type Program } from '../processes/crew'
import { live } from '../processes/live'
import { journeysRun, type Tally, testsRun } from './count-tests'
import { runJourneys } from './run-journeys'

const TSX = ['--import', 'tsx']

/** Where the test command leaves its reports. */
const REPORTS = '.data/test-reports'

/** The quick checks, in order: names for `--only`, what they say of themselves, and the program that decides. */
const CHECKS: { name: string; title: string; programs: string[][] }[] = [
  {
    name: 'lint',
    title: 'Format and lint',
    programs: [['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '--error-on-warnings', '.']],
  },
  { name: 'architecture', title: 'House rules', programs: [[...TSX, 'scripts/check-architecture.ts']] },
  {
    name: 'migrations',
    title: 'Migrations bring the schema',
    programs: [[...TSX, 'scripts/migration.ts', '--check']],
  },
  { name: 'unused', title: 'Nothing unused', programs: [['node_modules/knip/bin/knip.js']] },
  {
    name: 'types',
    title: 'Types',
    programs: [
      ['node_modules/next/dist/bin/next', 'typegen'],
      ['node_modules/typescript/bin/tsc', '--noEmit', '--incremental', 'false'], // a stale note of last time hides new routes,
    ],
  },
]
const UNIT = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', '--reporter=json']

/**
 * `npm test`: every check in order, the first failure ends it. `-- --only lint,types,unit,journeys` runs some;
 * `-- --grep words` narrows the journeys. The last line says how many tests ran.
 */
export async function runChecks(root: string, record: RunRecord, startedAt: number): Promise<void> {
  process.chdir(root)
  const { only, grep } = readOptions(process.argv.slice(2))
  const wanted = (name: string) => only === null || only.has(name)
  rmSync(REPORTS, { recursive: true, force: true })
  mkdirSync(REPORTS, { recursive: true })
  const crew = new Crew(record, join(root, '.data/test-logs'))
  const run = (program: Program) =>
    crew.run({ shownLines: 150, env: { ...process.env, NO_COLOR: '1' }, ...program })
  await live(
    crew,
    async (life) => {
      await life.open(
        async () => record,
        () => record.release(),
      )
      const tallies: Tally[] = []
      await makeWhatChanged(root, crew, { site: false })
      for (const { name, title, programs } of CHECKS.filter((check) => wanted(check.name))) {
        await step(title, async () => {
          for (const args of programs) await run({ name, args })
        })
      }
      if (wanted('unit')) {
        const report = join(REPORTS, 'unit.json')
        await step('Unit and integration tests, on a real PostgreSQL', () =>
          run({ name: 'unit', args: [...UNIT, `--outputFile.json=${report}`] }),
        )
        tallies.push(...testsRun(report))
      }
      if (wanted('journeys')) {
        await makeWhatChanged(root, crew, { site: true })
        const report = join(REPORTS, 'journeys.json')
        await runJourneys(life, crew, { root, report, grep })
        tallies.push(journeysRun(report))
      }
      const counts = tallies.map(({ what, passed }) => `${passed} ${what}`).join(', ')
      console.log(`\n✓ All checks passed in ${seconds(startedAt)}: ${counts || 'no tests asked for'}.`)
    },
    { thenStay: false },
  )
}

function readOptions(args: string[]): { only: Set<string> | null; grep: string | undefined } {
  const known = new Set([...CHECKS.map(({ name }) => name), 'unit', 'journeys'])
  const { values } = parseArgs({ args, options: { only: { type: 'string' }, grep: { type: 'string' } } })
  const only = values.only === undefined ? null : new Set(values.only.split(','))
  const unknown = [...(only ?? [])].filter((name) => !known.has(name))
  if (unknown.length > 0) {
    throw new OperatorError(`No check is called ${unknown.join(', ')}; there are: ${[...known].join(', ')}.`)
  }
  return { only, grep: values.grep }
}
