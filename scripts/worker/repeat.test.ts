import { expect, it } from 'vitest'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { repeat } from './repeat'

/** A command that answers each of these in turn, then nothing more to do. */
function command(...answers: number[]) {
  return async (): Promise<Outcome<{ n: number }>> => ok({ n: answers.shift() ?? 0 })
}
const n = (value: { n: number }) => value.n

it('goes on until a batch does nothing', async () => {
  expect(await repeat(command(50, 50, 7), n)).toBe(107)
  expect(await repeat(command(), n)).toBe(0)
})

it('stops after a hundred batches, for the next run', async () => {
  expect(await repeat(async () => ok({ n: 1 }), n)).toBe(100)
})

it('fails on a refusal', async () => {
  await expect(repeat(async () => refuse('busy'), n)).rejects.toThrow('busy')
})
