import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { commandsOf } from '@/lib/platform/testing/roles-matrix'

// Every command × every kind of viewer is a row of one generated test, lib/platform/testing/roles-matrix.ts.
// Rows stand by domain in lib/roles-matrix-<domain>.test.ts, or for some of its folders in a file named after them; a
// command without a row fails there, a domain without a file here.

it('the roles matrix has a file for each domain that has commands', () => {
  const entries = readdirSync(import.meta.dirname, { withFileTypes: true })
  const domains = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const files = entries.flatMap(({ name }) => /^roles-matrix-([a-z]+)\.test\.ts$/.exec(name)?.[1] ?? [])
  expect(files).toEqual(expect.arrayContaining(domains.filter((name) => commandsOf(name).length > 0)))
})
