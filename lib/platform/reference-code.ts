import { randomInt } from 'node:crypto'

/** Capitals and digits that nobody confuses on the telephone: no 0, O, 1, I. */
const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const LENGTH = 8

/** A short random reference for a file ("K7WM2PXA"); about 10¹² of them, so that none is guessed. */
export function referenceCode(): string {
  return Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('')
}
