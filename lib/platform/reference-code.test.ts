import { expect, it } from 'vitest'
import { referenceCode } from './reference-code'

it('makes eight signs that the database accepts and nobody confuses', () => {
  for (let i = 0; i < 500; i++) expect(referenceCode()).toMatch(/^[2-9A-HJ-NP-Z]{8}$/)
})

it('does not repeat itself', () => {
  expect(new Set(Array.from({ length: 1000 }, referenceCode)).size).toBe(1000)
})
