import { readFileSync } from 'node:fs'
import { OperatorError } from '../bootstrap/operator-error.mjs'

/** How many tests of a kind ran and passed. */
export type Tally = { what: string; passed: number }

const ASKS_FOR_DATABASE = /testDatabase\(\)|inject\('testDatabases'\)/

type VitestReport = { testResults: { name: string; assertionResults: { status: string }[] }[] }

/** Counts vitest's report, integration tests (those of files that ask for a database) apart. */
export function testsRun(file: string): Tally[] {
  const { testResults }: VitestReport = JSON.parse(readFileSync(file, 'utf8'))
  const passedIn = (usesDatabase: boolean) =>
    testResults
      .filter(({ name }) => ASKS_FOR_DATABASE.test(readFileSync(name, 'utf8')) === usesDatabase)
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'passed').length
  return [atLeastOne('unit tests', passedIn(false)), atLeastOne('integration tests', passedIn(true))]
}

/** Counts Playwright's report. A run that tested nothing, or skipped something, is a failure. */
export function journeysRun(file: string): Tally {
  const { stats } = JSON.parse(readFileSync(file, 'utf8'))
  if (stats.skipped > 0) throw new OperatorError(`${stats.skipped} journeys were skipped.`)
  const late = Number(stats.flaky)
  return atLeastOne(
    late > 0 ? `journeys (${late} at the second try)` : 'journeys',
    Number(stats.expected) + late,
  )
}

function atLeastOne(what: string, passed: number): Tally {
  if (!(passed > 0)) throw new OperatorError(`No ${what} ran at all.`)
  return { what, passed }
}
