import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CensusQuestionKind } from '@/lib/platform/prisma-client/enums'
import { cellOf, checkAnswers, type Question, typedOf } from './rules'
import { StoredAnswers } from './schema'

const asked = (kind: CensusQuestionKind, values: Partial<Question> = {}): Question => ({
  id: 'q',
  kind,
  label: 'Une question',
  hint: null,
  options: kind.endsWith('CHOICES') || kind === 'ONE_CHOICE' ? ['eau', 'santé', 'culture'] : [],
  isRequired: false,
  ...values,
})
const read = (
  question: Question,
  typed: string | string[] | undefined,
  press: 'keep' | 'submit' = 'submit',
) => checkAnswers([question], typed === undefined ? {} : { [question.id]: typed }, press)
const value = (kind: CensusQuestionKind, typed: string | string[]) => read(asked(kind), typed).answers.q
const fault = (kind: CensusQuestionKind, typed: string | string[]) =>
  read(asked(kind), typed).errors['answers.q']

describe('reading an answer', () => {
  it('takes numbers as people type them', () => {
    expect(value('NUMBER', '1 234,5')).toBe(1234.5)
    expect(value('NUMBER', ' 12\u202f000 ')).toBe(12_000)
    expect(value('AMOUNT', '12\u00a0000 €')).toBe(12_000)
    expect(value('AMOUNT', '500 euros')).toBe(500)
    expect(value('NUMBER', '0')).toBe(0)
  })

  it.each(['douze', '-3', '1e9', '12,345', '1.2.3', '9'.repeat(20), '٣'])(
    'refuses %j as a number',
    (typed) => {
      expect(fault('NUMBER', typed)).toMatch(/nombre/)
    },
  )

  it('wants whole euros', () => {
    expect(fault('AMOUNT', '12,50')).toMatch(/euros entiers/)
  })

  it('takes offered choices only, in their order, each once', () => {
    expect(value('SEVERAL_CHOICES', ['culture', 'eau', 'eau'])).toEqual(['eau', 'culture'])
    expect(value('SEVERAL_CHOICES', 'santé')).toEqual(['santé'])
    expect(value('ONE_CHOICE', 'eau')).toBe('eau')
    expect(value('YES_NO', 'non')).toBe(false)
    expect(fault('SEVERAL_CHOICES', ['eau', 'autre'])).toMatch(/proposées/)
    expect(fault('ONE_CHOICE', 'autre')).toMatch(/proposées/)
    expect(fault('YES_NO', 'peut-être')).toMatch(/proposées/)
    expect(fault('TEXT', ['a', 'b'])).toMatch(/seule réponse/)
  })

  it('bounds texts, and drops what no text holds', () => {
    expect(value('TEXT', 'deux\nlignes\u0000')).toBe('deux lignes')
    expect(value('LONG_TEXT', 'deux\r\nlignes')).toBe('deux\nlignes')
    expect(fault('TEXT', 'a'.repeat(301))).toMatch(/300/)
    expect(fault('LONG_TEXT', 'a'.repeat(5001))).toMatch(/5000/)
  })

  it.each(Object.values(CensusQuestionKind))(
    'asks for a required %s when handed in, not in a draft',
    (kind) => {
      const question = asked(kind, { isRequired: true })
      for (const typed of [undefined, '', ' ', []]) {
        expect(Object.keys(read(question, typed).errors)).toEqual(['answers.q'])
        expect(read(question, typed, 'keep')).toEqual({ answers: {}, errors: {} })
      }
    },
  )
})

const kinds = fc.constantFrom(...Object.values(CensusQuestionKind))
const typed = fc.oneof(
  fc.string(),
  fc.array(fc.constantFrom('eau', 'santé', 'culture', 'autre'), { maxLength: 5 }),
)

describe('whatever is typed', () => {
  it('what is kept fits the store, and showing it again then reading it gives the same', () => {
    fc.assert(
      fc.property(kinds, typed, (kind, words) => {
        const { answers, errors } = read(asked(kind), words)
        expect(StoredAnswers.parse(answers)).toEqual(answers)
        if (answers.q !== undefined) {
          expect(errors).toEqual({})
          expect(read(asked(kind), typedOf(answers.q)).answers).toEqual(answers)
        }
      }),
    )
  })

  it('answers to questions that were not asked are dropped', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (form) => {
        const { answers } = checkAnswers([asked('TEXT')], form, 'keep')
        expect(Object.keys(answers).filter((id) => id !== 'q')).toEqual([])
      }),
    )
  })

  it('whole numbers come back as they were', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000_000 }), (n) => {
        expect(value('AMOUNT', n.toLocaleString('fr-FR'))).toBe(n)
      }),
    )
  })
})

it('shows an answer in a table', () => {
  expect([undefined, true, false, 3, 'mots', ['a', 'b']].map(cellOf)).toEqual([
    null,
    'Oui',
    'Non',
    3,
    'mots',
    'a\u00a0; b',
  ])
})
