import { describe, expect, it } from 'vitest'
import { RegisterFilters } from '../register/schema'
import { byCount, drawnValues, figureParameters, isFiltered, queryOfList } from './rules'

const filters = RegisterFilters.parse({
  q: 'eau',
  pays: ['mali', 'senegal'],
  region: '52',
  tri: 'ajout',
  page: '3',
})

describe('addresses', () => {
  it('keep what narrows the register down, not the order nor the page', () => {
    expect(new URLSearchParams(figureParameters(filters)).toString()).toBe(
      'q=eau&pays=mali&pays=senegal&region=52',
    )
  })

  it('of the list a bar counts put its value alone in its own facet', () => {
    expect(queryOfList(filters, 'pays', 'mali')).toBe('q=eau&pays=mali&region=52')
    expect(queryOfList(filters, 'statut', 'en-cours')).toBe(
      'q=eau&pays=mali&pays=senegal&region=52&statut=en-cours',
    )
  })

  it('know whether they narrow anything down', () => {
    expect(isFiltered(filters)).toBe(true)
    expect(isFiltered(RegisterFilters.parse({ tri: 'ajout', page: '2' }))).toBe(false)
    expect(isFiltered(RegisterFilters.parse({ statut: 'termine' }))).toBe(true)
  })
})

const value = (name: string, count: number, more: { depth?: number; isSelected?: boolean } = {}) => ({
  value: name,
  count,
  isSelected: false,
  ...more,
})

describe('the values a figure draws', () => {
  const names = (values: { value: string }[]) => values.map(({ value }) => value)

  it('are those that count something', () => {
    expect(names(drawnValues([value('mali', 2), value('niger', 0)]))).toEqual(['mali'])
  })

  it('are the chosen ones only, when some are', () => {
    expect(names(drawnValues([value('mali', 2, { isSelected: true }), value('niger', 5)]))).toEqual(['mali'])
  })

  it('hold what stands under a chosen theme', () => {
    const tree = [
      value('culture', 1, { depth: 0 }),
      value('environnement', 9, { depth: 0, isSelected: true }),
      value('eau', 5, { depth: 1 }),
      value('puits', 2, { depth: 2, isSelected: true }),
      value('forage', 1, { depth: 2 }),
      value('economie', 3, { depth: 0 }),
      value('tourisme', 3, { depth: 1 }),
    ]
    expect(names(drawnValues(tree))).toEqual(['environnement', 'eau', 'puits', 'forage'])
  })

  it('rank with the largest first and the unknown last', () => {
    expect(
      names(byCount([value('niger', 1), value('non-renseigne', 40), value('mali', 7), value('togo', 1)])),
    ).toEqual(['mali', 'niger', 'togo', 'non-renseigne'])
  })
})
