import { describe, expect, it } from 'vitest'
import { addressOf } from './routes'

describe('an address with its query string', () => {
  it.each([
    [{}, '/gestion/agenda'],
    [{ vue: 'passes' }, '/gestion/agenda?vue=passes'],
    [{ pays: ['mali', 'senegal'], page: '2' }, '/gestion/agenda?pays=mali&pays=senegal&page=2'],
    [{ q: 'eau & déchets', vue: undefined, page: '' }, '/gestion/agenda?q=eau+%26+d%C3%A9chets'],
  ])('%j', (query, address) => {
    expect(addressOf('/gestion/agenda', query)).toBe(address)
  })
})
