import { describe, expect, test } from 'vitest'
import { check } from './check'
import { actionOf, client, type Files, type Fixture } from './fixtures'
import { FIXTURES_OF_CODE } from './fixtures-of-code'
import { FIXTURES_OF_FILES } from './fixtures-of-files'
import type { RuleName } from './problem'

const FIXTURES: Record<RuleName, Fixture> = { ...FIXTURES_OF_CODE, ...FIXTURES_OF_FILES }

function rulesBrokenBy(files: Files) {
  return check(Object.entries(files).map(([path, source]) => ({ path, source }))).problems.map(
    ({ rule }) => rule,
  )
}

describe.each(Object.entries(FIXTURES))('%s', (rule, { broken, clean }) => {
  test.each(broken)('is reported in %j', (files) => {
    expect(rulesBrokenBy(files)).toContain(rule)
  })

  test.each(clean)('is not reported in %j', (files) => {
    expect(rulesBrokenBy(files)).not.toContain(rule)
  })
})

test('a long action is a warning up to twenty lines, an error beyond', () => {
  const levels = [16, 20, 21].map(
    (count) => check([{ path: 'app/x/actions.ts', source: actionOf(count) }]).problems[0]?.level,
  )
  expect(levels).toEqual(['warning', 'warning', 'error'])
})

test('client files are counted with their size', () => {
  const { clientFiles } = check([
    { path: 'components/ui/a.tsx', source: client },
    { path: 'components/ui/b.tsx', source: '' },
  ])
  expect(clientFiles).toEqual([{ path: 'components/ui/a.tsx', bytes: Buffer.byteLength(client) }])
})
