import { expect, test } from 'vitest'
import { momentWords } from './date-time'

const words = (value: string, end: string | null, zone = 'Europe/Paris') => {
  const { there, aside } = momentWords(value, end, zone)
  return [there, aside].filter(Boolean).join(' ').replaceAll('\u00a0', ' ')
}

test('a slot in Paris is said once', () => {
  expect(words('2026-12-10T08:30:00Z', '2026-12-10T16:00:00Z')).toBe(
    'jeudi 10 décembre 2026, de 9 h 30 à 17 h',
  )
})

test('elsewhere both clocks are written', () => {
  expect(words('2026-12-10T08:30:00Z', null, 'Africa/Bamako')).toBe(
    'jeudi 10 décembre 2026, 8 h 30 (heure de Bamako) soit 9 h 30, heure de Paris',
  )
})

test('the day is repeated when it is another one in Paris', () => {
  expect(words('2026-12-10T23:30:00Z', null, 'America/Port-au-Prince')).toBe(
    'jeudi 10 décembre 2026, 18 h 30 (heure de Port-au-Prince) soit vendredi 11 décembre 2026, 0 h 30, heure de Paris',
  )
})

test('a zone on the same clock as Paris is named once', () => {
  expect(words('2026-12-10T08:30:00Z', null, 'Africa/Algiers')).toContain(
    '(heure d’Alger, la même qu’à Paris)',
  )
})

test('a meeting of several days says both ends, across a change of hour', () => {
  expect(words('2026-10-24T12:00:00Z', '2026-10-25T13:00:00Z')).toBe(
    'du samedi 24 octobre 2026, 14 h, au dimanche 25 octobre 2026, 14 h',
  )
})
