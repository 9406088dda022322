import { expect, test } from 'vitest'
import { type OfficialUnit, officialDepartements, officialRegions, officialUnits } from './decoupage'

const units = officialUnits()
const codeOf = ({ level, insee, siren }: OfficialUnit) => `${level} ${insee ?? siren}`
const unit = (code: string) => units.find((candidate) => codeOf(candidate) === code)

test('the whole country is there, each authority once', () => {
  const sirens = units.flatMap(({ siren }) => siren ?? [])
  expect(units.length).toBeGreaterThan(36_000)
  expect(new Set(units.map(codeOf)).size).toBe(units.length)
  expect(new Set(sirens).size).toBe(sirens.length)
  expect(units.filter(({ name }) => /undefined|'|^\s|\s$/.test(name) || name.length > 160)).toEqual([])
})

test('101 départements and 18 régions, each authority inside one of them or overseas', () => {
  const departements = new Set(officialDepartements().map(({ code }) => code))
  const regions = new Set(officialRegions().map(({ code }) => code))
  expect([departements.size, regions.size]).toEqual([101, 18])
  expect(officialDepartements().filter(({ regionCode }) => !regions.has(regionCode))).toEqual([])
  expect(units.filter(({ departementCode: code }) => code !== null && !departements.has(code))).toEqual([])
  expect(units.filter(({ regionCode: code }) => code !== null && !regions.has(code))).toEqual([])
})

test.each([
  ['COM 49007', 'Angers', '49', '52'],
  ['CU 244900015', 'Angers Loire Métropole', '49', '52'],
  ['CU 246100663', 'Communauté urbaine d’Alençon', '61', '28'],
  ['CA 249500109', 'Communauté d’agglomération de Cergy-Pontoise', '95', '11'],
  ['MET 200046977', 'Métropole de Lyon', '69', '84'],
  ['DEP 03', 'Département de l’Allier', '03', '84'],
  ['DEP 22', 'Département des Côtes-d’Armor', '22', '53'],
  ['DEP 12', 'Département de l’Aveyron', '12', '76'],
  ['REG 93', 'Région Provence-Alpes-Côte d’Azur', null, '93'],
  ['CTU 75056', 'Paris', '75', '11'],
  ['CTU 94', 'Collectivité de Corse', null, '94'],
])('%s is %s', (code, name, departementCode, regionCode) => {
  expect(unit(code)).toMatchObject({ name, departementCode, regionCode })
})

test('an authority that exists no more has no row', () => {
  expect(['DEP 75', 'DEP 2A', 'DEP 972', 'REG 94', 'REG 06', 'COM 75056'].filter(unit)).toEqual([])
})

test('the population of a territory is that of its communes', () => {
  expect(unit('COM 49007')?.population).toBeGreaterThan(150_000)
  expect(unit('CU 244900015')?.population).toBeGreaterThan(300_000)
  expect(unit('REG 11')?.population).toBeGreaterThan(12_000_000)
})
