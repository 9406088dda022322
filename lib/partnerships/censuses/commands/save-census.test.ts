import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aCountry } from '@/lib/collectivites/builders'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCensus, aCensusDesk, dayFromNow } from '../builders'
import { saveCensus } from './save-census'

testDatabase()

const world = prismaClient()

const words = () => ({
  title: 'Les initiatives au Mali',
  intro: 'Pourquoi nous vous interrogeons.',
  countries: ['ML', '', 'ML'],
  dueOn: dayFromNow(20),
})

describe('preparing a census', () => {
  it('makes a draft with its address and its countries, and the journal says so', async () => {
    const { officer } = await aCensusDesk(world)
    const outcome = await saveCensus(officer, { ...words(), submissionKey: randomUUID() })
    expect(outcome).toMatchObject({ ok: true })
    expect(await db.census.findFirst({ include: { countries: true } })).toMatchObject({
      slug: 'les-initiatives-au-mali',
      state: 'DRAFT',
      countries: [{ countryCode: 'ML' }],
      createdById: officer.personId,
    })
    expect(await db.auditEntry.findFirst()).toMatchObject({ verb: 'census.created', objectKind: 'census' })
  })

  it('the same form sent twice makes one', async () => {
    const { officer } = await aCensusDesk(world)
    const form = { ...words(), submissionKey: randomUUID() }
    const [one, two] = await Promise.all([saveCensus(officer, form), saveCensus(officer, form)])
    expect(one).toEqual(two)
    expect(await db.census.count()).toBe(1)
  })

  it('gives two of one title two addresses, even at once', async () => {
    const { officer } = await aCensusDesk(world)
    await Promise.all([1, 2, 3].map(() => saveCensus(officer, { ...words(), submissionKey: randomUUID() })))
    const slugs = (await db.census.findMany({ orderBy: { slug: 'asc' } })).map(({ slug }) => slug)
    expect(slugs).toEqual([
      'les-initiatives-au-mali',
      'les-initiatives-au-mali-2',
      'les-initiatives-au-mali-3',
    ])
  })

  it('changes a draft that was read as it is', async () => {
    const { officer } = await aCensusDesk(world)
    await aCountry(world, { alpha2: 'SN' })
    const { id, revision } = await aCensus(world, { state: 'DRAFT' })
    const form = { ...words(), countries: ['SN'], id, revision: String(revision) }
    expect(await saveCensus(officer, form)).toMatchObject({ ok: true, value: { id } })
    expect(await db.census.findFirst({ include: { countries: true } })).toMatchObject({
      title: 'Les initiatives au Mali',
      revision: revision + 1,
      countries: [{ countryCode: 'SN' }],
    })
    expect(await saveCensus(officer, form)).toMatchObject({ ok: false, why: 'conflict' })
  })

  it('refuses what is empty, unknown or past, beside its field, and writes nothing', async () => {
    const { officer } = await aCensusDesk(world)
    const send = (values: object) =>
      saveCensus(officer, { ...words(), submissionKey: randomUUID(), ...values })
    expect(await send({ title: ' ' })).toMatchObject({
      why: 'invalid',
      fields: { title: expect.any(String) },
    })
    expect(await send({ intro: '' })).toMatchObject({ fields: { intro: expect.any(String) } })
    expect(await send({ countries: [''] })).toMatchObject({ fields: { 'countries.0': expect.any(String) } })
    expect(await send({ countries: ['XX'] })).toMatchObject({ fields: { 'countries.0': expect.any(String) } })
    expect(await send({ dueOn: dayFromNow(-2) })).toMatchObject({ fields: { dueOn: expect.any(String) } })
    expect(await send({ dueOn: 'demain' })).toMatchObject({ fields: { dueOn: expect.any(String) } })
    expect(await send({ submissionKey: undefined })).toMatchObject({ why: 'invalid' })
    expect(await db.census.count()).toBe(0)
  })

  it('refuses a census that is open: its words were read', async () => {
    const { officer } = await aCensusDesk(world)
    const { id, revision } = await aCensus(world)
    expect(await saveCensus(officer, { ...words(), id, revision })).toMatchObject({ why: 'closed' })
  })
})
