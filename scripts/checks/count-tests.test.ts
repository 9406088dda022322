import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { journeysRun, testsRun } from './count-tests'

function report(content: object): string {
  const file = join(mkdtempSync(join(tmpdir(), 'report-')), 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

it('counts what passed', () => {
  expect(testsRun(report({ numPassedTests: 12 })).passed).toBe(12)
  expect(journeysRun(report({ stats: { expected: 3, skipped: 0 } })).passed).toBe(3)
})

it('takes a run without tests, or with a skipped journey, for a failure', () => {
  expect(() => testsRun(report({ numPassedTests: 0 }))).toThrow('No unit and integration tests ran')
  expect(() => journeysRun(report({ stats: { expected: 0, skipped: 0 } }))).toThrow('No journeys ran')
  expect(() => journeysRun(report({ stats: { expected: 3, skipped: 1 } }))).toThrow('1 journeys were skipped')
})
