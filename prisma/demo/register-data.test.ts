import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { officialUnits } from './loaders/decoupage'
import { readYaml } from './read'
import { registerFiles } from './register-files'

const collectivites = registerFiles.collectivites()
const { partners } = registerFiles.partners()
const partnerships = registerFiles.partnerships()

/** Rough bounds of each partner country: south, north, west, east. */
const BOUNDS: Record<string, [number, number, number, number]> = {
  AR: [-56, -21, -74, -53],
  BF: [9, 15.5, -6, 3],
  BJ: [6, 12.5, 0.5, 4],
  CM: [1.5, 13.5, 8, 16.5],
  CN: [18, 54, 73, 135],
  DE: [47, 55.5, 5.5, 15.5],
  DZ: [18, 37.5, -9, 12],
  GB: [49.5, 61, -8.5, 2],
  GN: [7, 13, -15.5, -7.5],
  HR: [42, 47, 13, 20],
  HT: [18, 20.5, -75, -71.5],
  IS: [63, 67, -25, -13],
  IT: [35, 47.5, 6, 19],
  JP: [24, 46, 122, 146],
  LA: [13.5, 23, 100, 108],
  LB: [33, 35, 35, 37],
  MA: [27, 36, -13.5, -1],
  MG: [-26, -11.5, 43, 51],
  ML: [10, 25, -12.5, 4.5],
  MR: [14.5, 27.5, -17.5, -4.5],
  NE: [11.5, 24, 0, 16],
  PS: [31, 33, 34, 36],
  RO: [43.5, 48.5, 20, 30],
  SN: [12, 17, -18, -11],
  TG: [6, 11.5, -0.5, 2],
  TN: [30, 37.5, 7.5, 12],
  US: [24, 50, -125, -66],
  VN: [8, 23.5, 102, 110],
}

const Node = z.object({
  code: z.string(),
  get children(): z.ZodOptional<z.ZodArray<typeof Node>> {
    return z.array(Node).optional()
  },
})
type Node = z.infer<typeof Node>
const codesOf = (nodes: Node[]): string[] =>
  nodes.flatMap(({ code, children = [] }) => [code, ...codesOf(children)])

const codeOf = ({ level, insee, siren }: { level: string; insee: string | null; siren: string | null }) =>
  `${level} ${insee ?? siren}`
const twice = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index)

describe('French authorities', () => {
  test('every key and every code is used once', () => {
    expect(twice(collectivites.map(({ key }) => key))).toEqual([])
    expect(twice(collectivites.map(codeOf))).toEqual([])
  })

  test('every code is in the official list, at the level given', () => {
    const known = new Set(officialUnits().map(codeOf))
    expect(collectivites.filter((entry) => !known.has(codeOf(entry))).map(({ key }) => key)).toEqual([])
  })

  test('each one stands in metropolitan France or in Mayotte, the only one overseas', () => {
    const outside = collectivites.filter(({ key, latitude, longitude }) => {
      const [south, north, west, east] =
        key === 'mamoudzou' ? [-13.1, -12.6, 45, 45.4] : [41.3, 51.1, -5.2, 9.6]
      return latitude < south || latitude > north || longitude < west || longitude > east
    })
    expect(outside).toEqual([])
  })
})

describe('partner authorities', () => {
  test('every key is used once, and every country exists', () => {
    const countries = readYaml(
      'countries.yaml',
      z.object({ countries: z.array(z.object({ alpha2: z.string() })) }),
    ).countries.map(({ alpha2 }) => alpha2)
    expect(twice(partners.map(({ key }) => key))).toEqual([])
    expect(partners.filter(({ country }) => !countries.includes(country))).toEqual([])
  })

  test('every point lies in its country', () => {
    const outside = partners.filter(({ country, latitude, longitude }) => {
      const [south, north, west, east] = BOUNDS[country] ?? [0, 0, 0, 0]
      if (latitude === null || longitude === null) return false
      return latitude < south || latitude > north || longitude < west || longitude > east
    })
    expect(outside).toEqual([])
  })

  test('each one belongs to a partnership', () => {
    const used = new Set(partnerships.flatMap((entry) => entry.foreignParties.map(({ partner }) => partner)))
    expect(partners.filter(({ key }) => !used.has(key))).toEqual([])
  })
})

describe('partnerships', () => {
  test('the 102 lines of the survey are all there', () => {
    const lines = new Set(partnerships.map(({ ref }) => Number.parseInt(ref, 10)))
    expect([...lines].sort((one, other) => one - other)).toEqual(Array.from({ length: 102 }, (_, i) => i + 1))
    expect(twice(partnerships.map(({ ref }) => ref))).toEqual([])
  })

  test('every address is used once', () => {
    expect(twice(partnerships.map(({ slug }) => slug))).toEqual([])
  })

  test('every party, theme and ODD resolves, none twice in a record', () => {
    const french = new Set(collectivites.map(({ key }) => key))
    const foreign = new Set(partners.map(({ key }) => key))
    const themes = new Set(codesOf(readYaml('themes.yaml', z.object({ themes: z.array(Node) })).themes))
    for (const entry of partnerships) {
      const ours = entry.frenchParties.map(({ collectivite }) => collectivite)
      const theirs = entry.foreignParties.map(({ partner }) => partner)
      expect(
        ours.filter((key) => !french.has(key)),
        entry.slug,
      ).toEqual([])
      expect(
        theirs.filter((key) => !foreign.has(key)),
        entry.slug,
      ).toEqual([])
      expect(
        entry.themes.filter((code) => !themes.has(code)),
        entry.slug,
      ).toEqual([])
      expect(
        twice([...ours, ...theirs, ...entry.themes, ...entry.odd.map(({ number }) => `${number}`)]),
      ).toEqual([])
    }
  })

  test('one French chef de file each; a record without partner says why', () => {
    for (const entry of partnerships) {
      const leads = entry.frenchParties.filter(({ role }) => role === 'CHEF_DE_FILE')
      expect(leads.length, entry.slug).toBe(1)
      expect(entry.foreignParties.length > 0 || entry.note !== null, entry.slug).toBe(true)
    }
  })

  test('years are plausible and in order', () => {
    for (const { slug, firstSignedOn, startYear, currentConventionYear, endYear } of partnerships) {
      const signed = firstSignedOn === null ? null : Number(firstSignedOn.slice(0, 4))
      for (const year of [signed, startYear, currentConventionYear, endYear]) {
        if (year !== null) expect(year >= 1950 && year <= 2026, slug).toBe(true)
      }
      if (signed !== null && currentConventionYear !== null)
        expect(currentConventionYear, slug).toBeGreaterThanOrEqual(signed)
      if (signed !== null && startYear !== null) expect(startYear, slug).toBeLessThanOrEqual(signed)
      if (startYear !== null && endYear !== null) expect(endYear, slug).toBeGreaterThanOrEqual(startYear)
    }
  })

  test('French typography in what is shown', () => {
    const shown = partnerships.flatMap(({ title, subject, context, note }) => [title, subject, context, note])
    const faults = shown.filter((text) => text !== null && /'| [:;?!»]|« |[^\s\u00a0][:;?!](\s|$)/.test(text))
    expect(faults).toEqual([])
  })
})
