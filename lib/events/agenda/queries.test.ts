import { describe, expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { aGroup } from '@/lib/groups/builders'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { anEvent } from '../builders'
import { agendaPage, type Parameters } from './queries'

testDatabase()

const write = prismaClient()
const now = new Date('2026-06-01T12:00:00Z')
const day = (iso: string) => ({
  startsAt: new Date(`${iso}T10:00:00Z`),
  registrationOpensAt: null,
  registrationClosesAt: null,
})
const titles = async (parameters: Parameters) =>
  (await agendaPage(VISITOR, parameters, now)).list.items.map(({ title }) => title)

async function anAgenda() {
  const group = await aGroup(write, { name: 'Groupe Mali' })
  await anEvent(write, { title: 'atelier', kind: 'ATELIER', mode: 'VISIO', ...day('2026-07-01') })
  await anEvent(write, { title: 'mali', groupIds: [group.id], aboutCodes: ['ML'], ...day('2026-08-01') })
  await anEvent(write, { title: 'brouillon', status: 'DRAFT', aboutCodes: ['BJ'], ...day('2026-08-02') })
  await anEvent(write, { title: 'en 2019', countryCode: 'ML', ...day('2019-10-10') })
  await anEvent(write, { title: 'en 2015', ...day('2015-10-21') })
  return group
}

describe('the agenda', () => {
  it('shows what is to come, soonest first, and what is past, latest first', async () => {
    await anAgenda()
    expect(await titles({})).toEqual(['atelier', 'mali'])
    expect(await titles({ vue: 'passes' })).toEqual(['en 2019', 'en 2015'])
    expect((await agendaPage(VISITOR, {}, now)).counts).toEqual({ upcoming: 2, past: 2 })
  })

  it('filters by kind, way of taking part, country, group and year', async () => {
    const group = await anAgenda()
    expect(await titles({ type: 'atelier' })).toEqual(['atelier'])
    expect(await titles({ mode: 'visio' })).toEqual(['atelier'])
    expect(await titles({ pays: 'mali' })).toEqual(['mali'])
    expect(await titles({ vue: 'passes', pays: 'mali' })).toEqual(['en 2019'])
    expect(await titles({ groupe: group.slug })).toEqual(['mali'])
    expect(await titles({ vue: 'passes', annee: '2015' })).toEqual(['en 2015'])
    expect(await titles({ pays: 'atlantide' })).toEqual([])
  })

  it('drops what it does not understand, and never fails on it', async () => {
    await anAgenda()
    const odd = { type: 'fête', mode: ['a', 'b'], groupe: "'; drop", annee: 'x', vue: 'tout', page: '-3' }
    expect(await titles(odd)).toEqual(['atelier', 'mali'])
  })

  it('offers only countries, groups and years that have something to show', async () => {
    const { slug } = await anAgenda()
    const { options } = await agendaPage(VISITOR, {}, now)
    expect(options).toEqual({
      countries: [{ slug: 'mali', name: 'Mali' }],
      groups: [{ slug, name: 'Groupe Mali' }],
      years: [2019, 2015],
    })
  })

  it('counts a New Year’s meeting in the year of its own clock', async () => {
    const none = { registrationOpensAt: null, registrationClosesAt: null }
    const startsAt = new Date('2017-12-31T22:00:00Z') // 1 a.m. in Antananarivo, 11 p.m. in Paris
    await anEvent(write, { title: 'à Madagascar', timeZone: 'Indian/Antananarivo', startsAt, ...none })
    await anEvent(write, { title: 'à Paris', startsAt, endsAt: new Date('2017-12-31T22:30:00Z'), ...none })
    expect(await titles({ vue: 'passes', annee: '2018' })).toEqual(['à Madagascar'])
    expect(await titles({ vue: 'passes', annee: '2017' })).toEqual(['à Paris'])
  })

  it('is cut into pages, and a page past the end is the last one', async () => {
    for (let i = 0; i < 14; i++) await anEvent(write, { ...day('2026-07-01') })
    const last = await agendaPage(VISITOR, { page: '99' }, now)
    expect(last.list).toMatchObject({ page: 2, pageCount: 2, total: 14 })
    expect(last.list.items).toHaveLength(2)
  })
})
