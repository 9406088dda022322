import { expect, it } from 'vitest'
import { seconds } from './progress.mjs'

it.each([
  [430, '0.4 s'],
  [9_960, '10 s'],
  [59_400, '59 s'],
  [59_700, '1 min 00 s'],
  [125_000, '2 min 05 s'],
])('writes %d ms as %s', (spent, words) => {
  expect(seconds(1_000, 1_000 + spent)).toBe(words)
})
