import { describe, expect, it } from 'vitest'
import { facetShapes } from '../api-document/schema'
import { facetKeys, registerSortLabels } from '../register/labels'
import { listParametersOf, parametersOf } from './rules'

const read = (query: string) => parametersOf(new URLSearchParams(query))

/** Names of the parameters that were refused. */
function refused(query: string): string[] {
  const answer = read(query)
  return 'problem' in answer ? (answer.problem.parameters ?? []).map(({ nom }) => nom) : []
}

describe('what a machine asks of the register', () => {
  it('is read as the page reads it', () => {
    expect(
      read('q=%20bamako&pays=mali&pays=senegal&statut=EN_COURS&tri=ajout&page=3&taille=50'),
    ).toMatchObject({
      filters: { q: 'bamako', pays: ['mali', 'senegal'], statut: ['en-cours'], tri: 'ajout', page: 3 },
      size: 50,
    })
    expect(read('')).toMatchObject({ filters: { q: '', pays: [], tri: 'titre', page: 1 }, size: 20 })
  })

  it('takes the empty fields of a form as no question', () => {
    expect(refused('q=&pays=&statut=&tri=&taille=')).toEqual([])
  })

  it.each([
    ['couleur=bleu', ['couleur']],
    ['Pays=mali', ['Pays']],
    ['pays=Le Mali', ['pays']],
    ['statut=mort', ['statut']],
    ['odd=18', ['odd']],
    ['tri=hasard', ['tri']],
    ['page=0', ['page']],
    ['page=un', ['page']],
    ['taille=0', ['taille']],
    ['taille=101', ['taille']],
    ['q=a&q=b', ['q']],
    ['taille=5&taille=6', ['taille']],
    ['__proto__=1&constructor=2', ['__proto__', 'constructor']],
    [`q=${'x'.repeat(201)}`, ['q']],
    [Array.from({ length: 70 }, (_, n) => `pays=p${n}`).join('&'), ['pays']],
  ])('refuses %s, and names what', (query, names) => {
    expect(refused(query)).toEqual(names)
  })

  it('takes every value and every order that the published document names', () => {
    for (const key of facetKeys) {
      const { schema, example } = facetShapes[key]
      const values = 'enum' in schema ? schema.enum : [example]
      for (const value of [example, ...values])
        expect([key, value, refused(`${key}=${value}`)]).toEqual([key, value, []])
      if ('pattern' in schema) expect(example).toMatch(new RegExp(schema.pattern))
    }
    for (const order of Object.keys(registerSortLabels)) expect(refused(`tri=${order}`)).toEqual([])
  })
})

describe('what a machine asks of another list', () => {
  const list = (query: string) => listParametersOf(new URLSearchParams(query), { q: /^\w+$/ })

  it('is one value each, of the shape wanted', () => {
    const question = list('q=angers&page=2')
    expect(question).toMatchObject({ page: 2, size: 20 })
    expect('given' in question && question.given('q')).toBe('angers')
  })

  it.each(['z=1', 'q=a b', 'page=-1', 'taille=1000', 'q=a&q=b'])('refuses %s', (query) => {
    expect(list(query)).toHaveProperty('problem')
  })
})
