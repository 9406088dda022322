import { expect, test } from 'vitest'
import { odaFile } from './oda-files'
import { referenceFiles } from './reference-files'

const { lists } = odaFile()
const groupsIn = (year: number, code: string) =>
  lists
    .filter((list) => list.fromYear <= year && year <= list.toYear && list.countries.includes(code))
    .map(({ group }) => group)

test('a country is in one group of aid recipients a year, and is a country we know', () => {
  const known = new Set(referenceFiles.countries().map(({ alpha2 }) => alpha2))
  for (const code of new Set(lists.flatMap(({ countries }) => countries))) {
    expect(known.has(code), code).toBe(true)
    for (const year of [2024, 2025, 2026])
      expect(groupsIn(year, code).length, `${code} ${year}`).toBeLessThan(2)
  }
})

test('the lists hold 45 least developed countries, and nothing is said of other years', () => {
  const length = (year: number) =>
    new Set(lists.filter((list) => list.fromYear <= year && year <= list.toYear).flatMap((l) => l.countries))
      .size
  // Montserrat is left open in 2026.
  expect(
    lists.filter(({ group, fromYear }) => group === 'LDC' && fromYear === 2024).flatMap((l) => l.countries),
  ).toHaveLength(45)
  expect([2023, 2024, 2025, 2026, 2027].map(length)).toEqual([0, 140, 140, 139, 0])
})

test('what the notes of the list say of single countries is kept', () => {
  expect(groupsIn(2024, 'ST')).toEqual(['LDC'])
  expect(groupsIn(2025, 'ST')).toEqual(['LOWER_MIDDLE'])
  expect(groupsIn(2026, 'SB')).toEqual(['LDC'])
  expect(groupsIn(2026, 'PA')).toEqual(['UPPER_MIDDLE'])
  for (const gone of ['CL', 'SC', 'UY', 'CK', 'AG']) expect(groupsIn(2024, gone)).toEqual([])
})
