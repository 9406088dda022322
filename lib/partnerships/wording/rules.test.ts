import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aContent } from '../builders'
import type { DraftContent } from '../submissions/schema'
import { type ContentNames, contentSections, differences, mergedLists } from './rules'

const id = 'a0000000-0000-4000-8000-000000000001'
const partner = 'b0000000-0000-4000-8000-000000000001'
const names: ContentNames = {
  collectivites: new Map([[id, { name: 'Angers', level: 'COM' }]]),
  partners: new Map([[partner, { name: 'Bamako', country: 'Mali' }]]),
  countries: new Map([['ML', 'Mali']]),
  themes: new Map([['eau', 'Eau et assainissement']]),
  odds: new Map([['6', 'Eau propre']]),
}
const content = (values: Partial<DraftContent> = {}) =>
  aContent({ collectiviteId: id, partnerIds: [partner], themeCode: 'eau', ...values })
const worded = (values: Partial<DraftContent>, key: string) =>
  contentSections(content(values), names)
    .flatMap(({ lines }) => lines)
    .find((line) => line.key === key)?.answers

describe('a content in words', () => {
  it('names what it points at', () => {
    expect(worded({}, 'frenchParties')).toEqual([{ text: 'Angers, commune (chef de file)' }])
    expect(worded({}, 'foreignParties')).toEqual([{ text: 'Bamako, Mali' }])
    expect(worded({}, 'themes')).toEqual([{ text: 'Eau et assainissement' }])
    expect(worded({ oddsMain: ['6', '99'] }, 'oddsMain')).toEqual([
      { text: 'ODD 6 – Eau propre' },
      { text: 'ODD 99 – ?' },
    ])
  })

  it('doubts a new authority that reads like a State', () => {
    const declared = (name: string) =>
      worded(
        {
          foreignParties: [
            {
              kind: 'new',
              key: partner,
              role: 'CHEF_DE_FILE',
              name,
              countryCode: 'ML',
              level: 'LOCAL',
              levelLabel: '',
            },
          ],
        },
        'foreignParties',
      )?.[0]
    expect(declared('République du Mali')?.warning).toContain('1115')
    expect(declared('Kayes')).toEqual({
      text: 'Kayes, Mali (chef de file) – autorité nouvelle, échelon local',
    })
  })

  it('reads dates and amounts, and shows as typed what is none', () => {
    expect(worded({ firstSignedOn: '06/1974' }, 'firstSignedOn')).toEqual([{ text: '1974-06', isDate: true }])
    expect(worded({ firstSignedOn: 'jadis' }, 'firstSignedOn')).toEqual([{ text: 'jadis' }])
    const amounts = [
      { year: '2021', french: '12500', partner: '', cofunding: 'x' },
      { year: '', french: '', partner: '', cofunding: '' },
    ]
    const [answer, ...others] = worded({ amounts }, 'amounts') ?? []
    expect(answer?.text.replace(/\s/g, ' ')).toBe(
      '2021 : 12 500 € côté français, 0 € des partenaires, x de cofinancements',
    )
    expect(others).toEqual([])
  })
})

describe('what a new version changes', () => {
  const change = (before: Partial<DraftContent>, after: Partial<DraftContent>) =>
    differences(contentSections(content(before), names), contentSections(content(after), names))

  it('is nothing when only the way of writing changes', () => {
    expect(change({}, {})).toEqual([])
    expect(change({ signedOn: '2020-06-08' }, { signedOn: '8/6/2020' })).toEqual([])
    const row = { year: '2021', partner: '', cofunding: '' }
    expect(
      change(
        { amounts: [{ ...row, french: '12500' }] },
        { amounts: [{ ...row, french: '12 500 €', partner: '0' }] },
      ),
    ).toEqual([])
  })

  it('tells of a list what goes, what stays and what comes, in the order of reading', () => {
    const asked = (texts: string[]) => texts.map((text) => ({ text }))
    expect(
      mergedLists(asked(['eau', 'santé', 'sport']), asked(['eau', 'climat', 'sport'])).map(
        ({ text, change }) => `${change} ${text}`,
      ),
    ).toEqual(['kept eau', 'removed santé', 'added climat', 'kept sport'])
  })

  it('gives both lists back, whatever they hold', () => {
    const answers = fc.array(
      fc.constantFrom('a', 'b', 'c').map((text) => ({ text })),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(answers, answers, (before, after) => {
        const merged = mergedLists(before, after)
        const without = (gone: string) =>
          merged.filter(({ change }) => change !== gone).map(({ text }) => text)
        expect(without('added')).toEqual(before.map(({ text }) => text))
        expect(without('removed')).toEqual(after.map(({ text }) => text))
      }),
    )
  })

  it('warns of a State, declared or known already', () => {
    const known = new Map([[partner, { name: 'République du Mali', country: 'Mali' }]])
    const [parties] = contentSections(content(), { ...names, partners: known })
    expect(parties?.lines[1]?.answers[0]).toMatchObject({ warning: expect.stringContaining('État') })
    const [usual] = contentSections(content(), names)
    expect(usual?.lines[1]?.answers[0]?.warning).toBeUndefined()
  })

  it('is told line by line, added and removed alike', () => {
    expect(change({ endYear: '2019' }, { title: 'Autre' })).toEqual([
      { key: 'endYear', label: 'Année de fin', before: [{ text: '2019' }], after: [], list: null },
      expect.objectContaining({ key: 'title', after: [{ text: 'Autre' }] }),
    ])
  })
})
