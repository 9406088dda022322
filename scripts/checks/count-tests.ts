import { readFileSync } from 'node:fs'
import { OperatorError } from '../bootstrap/operator-error.mjs'

/** How many tests of a kind ran and passed. */
export type Tally = { what: string; passed: number }

/** Counts vitest's report. A run that tested nothing is a failure. */
export function testsRun(file: string): Tally {
  const { numPassedTests } = JSON.parse(readFileSync(file, 'utf8'))
  return atLeastOne('unit and integration tests', Number(numPassedTests))
}

/** Counts Playwright's report. A run that tested nothing, or skipped something, is a failure. */
export function journeysRun(file: string): Tally {
  const { stats } = JSON.parse(readFileSync(file, 'utf8'))
  if (stats.skipped > 0) throw new OperatorError(`${stats.skipped} journeys were skipped.`)
  return atLeastOne('journeys', Number(stats.expected))
}

function atLeastOne(what: string, passed: number): Tally {
  if (!(passed > 0)) throw new OperatorError(`No ${what} ran at all.`)
  return { what, passed }
}
