import { describe, expect, it } from 'vitest'
import { parseInput } from '@/lib/platform/parse-input'
import { aContent } from '../builders'
import type { DraftContent } from '../submissions/schema'
import { faultsOfStep } from './rules'
import { AddPartyInput, SaveInput, SubmittableContent } from './schema'

const id = 'a0000000-0000-4000-8000-000000000001'
const partner = 'b0000000-0000-4000-8000-000000000001'
const content = (values: Partial<DraftContent> = {}) =>
  aContent({ collectiviteId: id, partnerIds: [partner], themeCode: 'eau', ...values })
const contact: DraftContent['contacts'][number] = {
  side: 'FOREIGN',
  fullName: '',
  jobTitle: '',
  email: '',
  phone: '',
}
const amount = { year: '', french: '', partner: '', cofunding: '' }

describe('a complete file', () => {
  it('is read into facts', () => {
    const typed = content({
      firstSignedOn: '06/1974',
      signedOn: '2020-03-01',
      transmittedOn: '20/03/2020',
      oddsMain: ['6', '11'],
      oddsOther: ['6', '17'],
      themes: ['eau', '', 'climat'],
      source: 'https://www.angers.fr/bamako',
      amounts: [{ ...amount, year: '2021', french: '12 500,50' }, amount],
    })
    expect(parseInput(SubmittableContent, typed)).toMatchObject({
      ok: true,
      value: {
        firstSignedOn: '1974-06',
        signedOn: new Date('2020-03-01'),
        transmittedOn: new Date('2020-03-20'),
        endYear: null,
        onePercentService: null,
        odds: [
          { number: 6, weight: 2 },
          { number: 11, weight: 2 },
          { number: 17, weight: 1 },
        ],
        themes: ['eau', 'climat'],
        amounts: [{ year: 2021, french: 1_250_050, partner: 0, cofunding: 0 }],
      },
    })
  })
})

describe('what a step demands', () => {
  it.each<[Partial<DraftContent>, string]>([
    [{ kind: '' }, 'kind'],
    [{ kind: 'MARIAGE' }, 'kind'],
    [{ status: '' }, 'status'],
    [{ startYear: '20' }, 'startYear'],
    [{ startYear: '3000' }, 'startYear'],
    [{ startYear: '2010', endYear: '2009' }, 'endYear'],
    [{ firstSignedOn: '31/02/2020' }, 'firstSignedOn'],
    [{ statusHistory: [{ status: 'EN_COURS', onDate: '' }] }, 'statusHistory.0.onDate'],
    [{ statusHistory: [{ status: '', onDate: '1987' }] }, 'statusHistory.0.status'],
    [{ statusHistory: [{ status: 'toString', onDate: '1987' }] }, 'statusHistory.0.status'],
    [{ statusHistory: [{ status: 'EN_COURS', onDate: '31/02/1987' }] }, 'statusHistory.0.onDate'],
  ])('nature %j: %s is refused', (values, field) => {
    expect(Object.keys(faultsOfStep('nature', content(values)))).toEqual([field])
  })

  it.each<[Partial<DraftContent>, string]>([
    [{ currentConventionYear: '20' }, 'currentConventionYear'],
    [{ signedOn: '2020' }, 'signedOn'],
    [{ signedOn: '2020-13-01' }, 'signedOn'],
    [{ deliberatedOn: '2020-05-01', transmittedOn: '2020-04-01' }, 'transmittedOn'],
    [{ signedOn: '2020-05-01', transmittedOn: '2020-04-01' }, 'transmittedOn'],
    [{ signedOn: '2020-05-01', expiresOn: '2020-04-01' }, 'expiresOn'],
  ])('dates %j: %s is refused', (values, field) => {
    expect(Object.keys(faultsOfStep('dates', content(values)))).toEqual([field])
  })

  it.each<[Partial<DraftContent['contacts'][number]>, string]>([
    [{ fullName: 'Awa Diarra' }, 'email'],
    [{ jobTitle: 'Maire' }, 'fullName'],
    [{ fullName: 'Awa Diarra', email: 'awa' }, 'email'],
    [{ fullName: 'Awa Diarra', phone: 'appelez-moi' }, 'phone'],
  ])('contact %j: %s is refused', (values, field) => {
    const contacts = [{ ...contact, ...values }]
    expect(Object.keys(faultsOfStep('contacts', content({ contacts })))).toContain(`contacts.0.${field}`)
  })

  it.each<Partial<DraftContent['contacts'][number]>>([
    {},
    { fullName: 'Awa Diarra', email: 'awa.diarra@example.org' },
    { fullName: 'Awa Diarra', phone: '+223 20 22 00 00' },
  ])('contact %j is taken', (values) => {
    expect(faultsOfStep('contacts', content({ contacts: [{ ...contact, ...values }] }))).toEqual({})
  })

  it('a document has a title and a kind', () => {
    const documents = [{ fileId: '0190c5a0-0000-7000-8000-000000000001', kind: '', title: '', isPublic: '' }]
    expect(Object.keys(faultsOfStep('contacts', content({ documents })))).toEqual([
      'documents.0.kind',
      'documents.0.title',
    ])
  })

  it.each<[Partial<DraftContent>, string]>([
    [{ themes: [] }, 'themes.0'],
    [{ themes: ['', 'eau'] }, 'themes.0'],
    [{ themes: ['eau', 'eau'] }, 'themes.1'],
    [{ oddsMain: ['18'] }, 'oddsMain'],
    [{ oddsOther: ['six'] }, 'oddsOther'],
  ])('themes %j: %s is refused', (values, field) => {
    expect(Object.keys(faultsOfStep('themes', content(values)))).toEqual([field])
  })

  it.each<[Partial<DraftContent>, string]>([
    [{ title: '' }, 'title'],
    [{ subject: '' }, 'subject'],
    [{ source: 'javascript:alert(1)' }, 'source'],
    [{ source: 'www.angers.fr' }, 'source'],
  ])('objet %j: %s is refused', (values, field) => {
    expect(Object.keys(faultsOfStep('objet', content(values)))).toEqual([field])
  })

  it.each<[Partial<DraftContent>, string]>([
    [{ onePercentService: 'TABAC' }, 'onePercentService'],
    [{ amounts: [{ ...amount, french: '12' }] }, 'amounts.0.year'],
    [{ amounts: [{ ...amount, year: '1949', french: '12' }] }, 'amounts.0.year'],
    [{ amounts: [{ ...amount, year: '2020', french: '-5' }] }, 'amounts.0.french'],
    [
      {
        amounts: [
          { ...amount, year: '2020' },
          { ...amount, year: '2020' },
        ],
      },
      'amounts.1.year',
    ],
  ])('montants %j: %s is refused', (values, field) => {
    expect(Object.keys(faultsOfStep('montants', content(values)))).toEqual([field])
  })

  it('one lead on the French side, at most one on the other, and somebody to work with', () => {
    const french = (role: 'CHEF_DE_FILE' | 'ASSOCIE', key = id) => ({ key, role, formerName: '' })
    const foreign = (role: 'CHEF_DE_FILE' | 'ASSOCIE', key: string) => ({ kind: 'known' as const, key, role })
    const faults = (values: Partial<DraftContent>) => Object.keys(faultsOfStep('parties', content(values)))
    expect(faults({})).toEqual([])
    expect(faults({ foreignParties: [] })).toEqual(['foreignParties'])
    expect(faults({ frenchParties: [french('ASSOCIE')] })).toEqual(['frenchParties.0.role'])
    expect(faults({ frenchParties: [french('CHEF_DE_FILE'), french('CHEF_DE_FILE', partner)] })).toEqual([
      'frenchParties.1.role',
    ])
    expect(
      faults({ foreignParties: [foreign('CHEF_DE_FILE', partner), foreign('CHEF_DE_FILE', id)] }),
    ).toEqual(['foreignParties.1.role'])
  })
})

describe('what a page may send', () => {
  it('is one of its buttons', () => {
    const press = (button: string) =>
      SaveInput.safeParse({ id, revision: '1', step: 'parties', press: button }).success
    expect(['continue', 'quit', 'stay', 'add-authority', `remove:${partner}`].every(press)).toBe(true)
    expect(['', 'accept', 'remove:', 'remove:../..'].some(press)).toBe(false)
    expect(SaveInput.safeParse({ id, revision: '1', step: 'relecture' }).success).toBe(false)
    expect(SaveInput.safeParse({ id: 'x', revision: '1', step: 'nature' }).success).toBe(false)
    expect(SaveInput.safeParse({ id, revision: '1.5', step: 'nature' }).success).toBe(false)
  })

  it('names the authority it declares', () => {
    const declared = { id, side: 'new-partner', name: 'Kayes', countryCode: 'ML', level: 'LOCAL' }
    expect(AddPartyInput.safeParse(declared).success).toBe(true)
    for (const wrong of [{ name: ' ' }, { name: 'x'.repeat(161) }, { countryCode: 'Mali' }, { level: '' }]) {
      expect(AddPartyInput.safeParse({ ...declared, ...wrong }).success).toBe(false)
    }
  })
})

it('says in French what is expected of an address, a page and a telephone number', () => {
  const contacts = [{ ...contact, fullName: 'Awa Diarra', email: 'awa', phone: 'x' }]
  expect(faultsOfStep('contacts', content({ contacts }))).toMatchObject({
    'contacts.0.email': expect.stringMatching(/^Adresse électronique attendue/),
    'contacts.0.phone': expect.stringMatching(/^Numéro de téléphone attendu/),
  })
  for (const source of ['www.angers.fr', 'javascript:alert(1)', 'https://', 'https://a b']) {
    expect(faultsOfStep('objet', content({ source })).source).toMatch(/^Adresse attendue/)
  }
})
