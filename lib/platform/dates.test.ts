import { expect, it } from 'vitest'
import { dateInWords, slotInWords, timeInWords } from './dates'

it.each([
  ['2026-12-10', 'jeudi 10 décembre 2026'],
  ['2027-01-01', 'vendredi 1er janvier 2027'],
  ['2008-12', 'décembre 2008'],
  ['1993', '1993'],
])('says %s as « %s »', (date, words) => expect(dateInWords(date)).toBe(words))

it('says times on the clock of the place', () => {
  const nine = new Date('2026-12-10T09:00:00Z')
  expect(timeInWords('Africa/Bamako', nine)).toBe('9\u00a0h')
  expect(slotInWords('Europe/Paris', nine, new Date('2026-12-10T11:05:00Z'))).toBe(
    'de 10\u00a0h à 12\u00a0h\u00a005',
  )
})
