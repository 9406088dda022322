import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { journeysRun, testsRun } from './count-tests'

const folder = mkdtempSync(join(tmpdir(), 'report-'))

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

const report = (content: object) => file('report.json', JSON.stringify(content))
const passed = (name: string, times: number) => ({
  name,
  assertionResults: Array(times).fill({ status: 'passed' }),
})
const unit = file('rules.test.ts', 'it()')
// Cut in two so that this very file stays a unit test.
const integration = file('queries.test.ts', `testDatabase${'()'}`)

it('tells integration tests from unit tests by the database they ask for', () => {
  expect(
    testsRun(report({ testResults: [passed(unit, 3), passed(integration, 2), passed(unit, 1)] })),
  ).toEqual([
    { what: 'unit tests', passed: 4 },
    { what: 'integration tests', passed: 2 },
  ])
})

it('counts journeys', () => {
  const stats = { expected: 3, skipped: 0, flaky: 0 }
  expect(journeysRun(report({ stats }))).toEqual({ what: 'journeys', passed: 3 })
  const what = 'journeys (1 at the second try)'
  expect(journeysRun(report({ stats: { ...stats, flaky: 1 } }))).toEqual({ what, passed: 4 })
})

it('takes a run without tests, or with a skipped journey, for a failure', () => {
  expect(() => testsRun(report({ testResults: [passed(unit, 3)] }))).toThrow('No integration tests ran')
  expect(() => journeysRun(report({ stats: { expected: 0, skipped: 0, flaky: 0 } }))).toThrow(
    'No journeys ran',
  )
  expect(() => journeysRun(report({ stats: { expected: 3, skipped: 1, flaky: 0 } }))).toThrow(
    '1 journeys were skipped',
  )
})
