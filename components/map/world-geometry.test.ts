import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { countryMark, worldBase, worldViewBox } from './world-geometry'

const [, , width = 0, height = 0] = worldViewBox.split(' ').map(Number)
const read = (path: string) => readFileSync(new URL(`../../prisma/demo/${path}`, import.meta.url), 'utf8')

describe('the map of the world', () => {
  it('stays light', () => {
    const { land, borders } = worldBase()
    expect(land.length + borders.length).toBeLessThan(40_000)
  })

  it('has every country of the demonstration’s partners', () => {
    const numericOf = new Map(
      [...read('countries.yaml').matchAll(/alpha2: "(\w\w)".*numeric: "(\d{3})"/g)].map(([, code, n]) => [
        code,
        n,
      ]),
    )
    const codes = new Set([...read('partners.yaml').matchAll(/country: "(\w\w)"/g)].map(([, code]) => code))
    expect(codes.size).toBeGreaterThan(20)
    const missing = [...codes].filter((code) => !countryMark(numericOf.get(code) ?? ''))
    expect(missing).toEqual([])
  })

  it.each([
    ['Mali', '466', 'shape'],
    ['Togo', '768', 'shape'],
    ['Liban', '422', 'dot'],
    ['Palestine', '275', 'dot'],
    ['Comores', '174', 'dot'],
  ])('draws %s (%s) as a %s inside the frame', (_name, numeric, kind) => {
    const mark = countryMark(numeric)
    expect(mark?.kind).toBe(kind)
    if (mark?.kind !== 'dot') return
    expect(mark.x).toBeGreaterThan(0)
    expect(mark.x).toBeLessThan(width)
    expect(mark.y).toBeGreaterThan(0)
    expect(mark.y).toBeLessThan(height)
  })

  it('leaves out Antarctica and what is no country', () => {
    expect(countryMark('')).toBeNull()
    expect(countryMark('999')).toBeNull()
    expect(height).toBeLessThan(width / 2)
  })
})
