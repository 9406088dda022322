import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Question } from '../census-answers/rules'
import { figuresOf, medianOf } from './rules'

const question = (id: string, kind: Question['kind'], options: string[] = []): Question => ({
  id,
  kind,
  label: id,
  hint: null,
  options,
  isRequired: false,
})

describe('the figures of a census', () => {
  it('count choices and yeses, sum numbers, and copy no word', () => {
    const questions = [
      question('themes', 'SEVERAL_CHOICES', ['eau', 'santé', 'culture']),
      question('actif', 'YES_NO'),
      question('budget', 'AMOUNT'),
      question('agents', 'NUMBER'),
      question('mots', 'LONG_TEXT'),
    ]
    const figures = figuresOf(questions, [
      { themes: ['eau', 'santé'], actif: true, budget: 1000, agents: 0.5, mots: 'Mme Diarra répond' },
      { themes: ['eau'], actif: false, budget: 4000, agents: 1.1 },
      { actif: true, budget: 2000 },
    ])
    expect(figures).toMatchObject([
      {
        answered: 2,
        several: true,
        counts: [
          { label: 'eau', count: 2 },
          { label: 'santé', count: 1 },
          { label: 'culture', count: 0 },
        ],
      },
      {
        answered: 3,
        counts: [
          { label: 'Oui', count: 2 },
          { label: 'Non', count: 1 },
        ],
      },
      { answered: 3, inEuros: true, sum: 7000, median: 2000 },
      { answered: 2, inEuros: false, sum: 1.6, median: 0.8 },
      { kind: 'words', answered: 1 },
    ])
    expect(JSON.stringify(figures)).not.toContain('Diarra')
  })

  it('say nothing of nothing', () => {
    expect(figuresOf([question('n', 'NUMBER')], [])).toMatchObject([{ answered: 0, sum: 0, median: null }])
  })

  it('one choice adds up to those who answered, in whatever order the answers come', () => {
    const options = ['a', 'b', 'c']
    const asked = [question('q', 'ONE_CHOICE', options)]
    fc.assert(
      fc.property(fc.array(fc.option(fc.constantFrom(...options), { nil: undefined })), (chosen) => {
        const responses = chosen.map((value) => (value === undefined ? {} : { q: value }))
        const [figure] = figuresOf(asked, responses)
        const sum =
          figure?.kind === 'counts' ? figure.counts.reduce((total, { count }) => total + count, 0) : -1
        expect(sum).toBe(figure?.answered)
        expect(figuresOf(asked, [...responses].reverse())).toEqual([figure])
      }),
    )
  })

  it('the median has as many below as above', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1 }), (numbers) => {
        const median = medianOf(numbers) ?? -1
        const below = numbers.filter((n) => n < median).length
        const above = numbers.filter((n) => n > median).length
        expect(below).toBeLessThanOrEqual(numbers.length / 2)
        expect(above).toBeLessThanOrEqual(numbers.length / 2)
      }),
    )
  })
})
