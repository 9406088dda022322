import { describe, expect, it } from 'vitest'
import {
  queryString,
  type RegisterQuery,
  registerHref,
  registerLook,
  replaced,
  toggled,
} from './register-href'

const query: RegisterQuery = [
  ['q', 'eau & sols'],
  ['pays', 'mali'],
  ['pays', 'senegal'],
  ['vue', 'carte'],
]

describe('the address of the register', () => {
  it('holds every filter, and the page when it is not the first', () => {
    expect(registerHref([])).toBe('/partenariats')
    expect(registerHref(query)).toBe('/partenariats?q=eau+%26+sols&pays=mali&pays=senegal&vue=carte')
    expect(registerHref([['pays', 'mali']], 3)).toBe('/partenariats?pays=mali&page=3')
  })

  it('gains a value, and loses it again', () => {
    const wider = toggled(query, 'pays', 'benin')
    expect(queryString(wider)).toContain('pays=benin')
    expect(toggled(wider, 'pays', 'benin')).toEqual(query)
    expect(queryString(toggled(query, 'pays', 'mali'))).toBe('q=eau+%26+sols&pays=senegal&vue=carte')
  })

  it('has one value where another stood', () => {
    expect(queryString(replaced(query, 'vue', 'tableau'))).toBe(
      'q=eau+%26+sols&pays=mali&pays=senegal&vue=tableau',
    )
    expect(queryString(replaced(query, 'pays'))).toBe('q=eau+%26+sols&vue=carte')
  })

  it('asks for a list unless it names another look', () => {
    expect(registerLook('carte')).toBe('carte')
    expect([undefined, 'x', ['carte', 'liste']].map(registerLook)).toEqual(['liste', 'liste', 'liste'])
  })
})
