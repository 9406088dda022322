import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { departementMark, franceShapes, franceViewBox } from './france-geometry'

const [, , width = 0, height = 0] = franceViewBox.split(' ').map(Number)
const official: { code: string; zone: string }[] = JSON.parse(
  readFileSync(
    new URL('../../node_modules/@etalab/decoupage-administratif/data/departements.json', import.meta.url),
    'utf8',
  ),
)

it('has the 101 départements, each drawn, with its mark inside the frame', () => {
  const codes = official.filter(({ zone }) => zone !== 'com').map(({ code }) => code)
  expect(codes).toHaveLength(101)
  expect(
    franceShapes()
      .map(({ code }) => code)
      .sort(),
  ).toEqual([...codes].sort())
  for (const code of codes) {
    const mark = departementMark(code)
    expect(mark?.x, code).toBeGreaterThan(0)
    expect(mark?.x, code).toBeLessThan(width)
    expect(mark?.y, code).toBeGreaterThan(0)
    expect(mark?.y, code).toBeLessThan(height)
  }
  expect(franceShapes().filter(({ d }) => d.length < 20)).toEqual([])
})

it('keeps north up: Lille above Paris above Perpignan, Brest west of Strasbourg', () => {
  const at = (code: string) => departementMark(code) ?? { x: Number.NaN, y: Number.NaN }
  expect(at('59').y).toBeLessThan(at('75').y)
  expect(at('75').y).toBeLessThan(at('66').y)
  expect(at('29').x).toBeLessThan(at('67').x)
})

it('stays light, and knows only what it draws', () => {
  expect(franceShapes().reduce((sum, { d }) => sum + d.length, 0)).toBeLessThan(60_000)
  expect(departementMark('988')).toBeNull()
})
