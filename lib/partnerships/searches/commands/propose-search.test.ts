import { describe, expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { linkTokenHash } from '@/lib/platform/signed-link'
import { testDatabase } from '@/lib/platform/testing/database'
import { aBoard, aStamp } from '../builders'
import { proposeSearch } from './propose-search'

testDatabase()

const world = prismaClient()

describe('an authority abroad writes a search', () => {
  it('is asked to confirm its address, and nobody reads the notice before', async () => {
    const { visitor, proposal } = await aBoard(world)
    expect(await proposeSearch(visitor, proposal({ contactEmail: ' Awa@Commune.example.org ' }))).toEqual({
      ok: true,
      value: null,
    })
    const notice = await db.partnerSearch.findFirstOrThrow()
    expect(notice).toMatchObject({ state: 'AWAITING_EMAIL', population: 12_000, countryCode: 'ML' })
    const mail = await db.outboxMail.findFirstOrThrow()
    expect(mail).toMatchObject({ template: 'search-confirm-address', toAddress: 'awa@commune.example.org' })
    const token = /confirmer\?jeton=([0-9a-f]{64})/.exec(mail.text)?.[1] ?? ''
    expect(linkTokenHash(token)).toBe(notice.tokenHash)
    expect(JSON.stringify(await db.auditEntry.findMany())).not.toContain('awa')
  })

  it('the same post three times at once is one', async () => {
    const { visitor, proposal } = await aBoard(world)
    const form = proposal()
    await Promise.all([1, 2, 3].map(() => proposeSearch(visitor, form)))
    expect(await db.partnerSearch.count()).toBe(1)
    expect(await db.outboxMail.count()).toBe(1)
  })

  it('refuses machines, as far as it can tell', async () => {
    const { visitor, proposal } = await aBoard(world)
    const refused = [
      { website: 'http://spam.example' },
      { stamp: aStamp(0) },
      { stamp: '' },
      { stamp: 'forgé' },
    ]
    for (const values of refused) {
      expect(await proposeSearch(visitor, proposal(values))).toMatchObject({ why: 'invalid' })
    }
    expect(await db.outboxMail.count()).toBe(0)
  })

  it('stops at three a day for one address, even all at once', async () => {
    const { visitor, proposal } = await aBoard(world)
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => proposeSearch(visitor, proposal())))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(3)
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ why: 'closed' })
    expect(await db.outboxMail.count()).toBe(3)
  })

  it('stops when too many wait, whoever they are', async () => {
    const { visitor, proposal } = await aBoard(world)
    await world.$executeRaw`
      insert into partner_search_notice (id, slug, side, state, title, text, authority_name, country_code,
        contact_name, contact_email, token_hash)
      select gen_random_uuid(), 's' || n, 'FOREIGN', 'AWAITING_EMAIL', 't', 't', 'a', 'ML', 'n',
        n || '@example.org', lpad(n::text, 64, '0') from generate_series(1, 200) n`
    expect(await proposeSearch(visitor, proposal())).toMatchObject({ why: 'closed' })
  })

  it('refuses a State’s own country, a wrong address, no theme, beside the field', async () => {
    const { visitor, proposal } = await aBoard(world)
    const send = (values: object) => proposeSearch(visitor, proposal(values))
    expect(await send({ country: 'FR' })).toMatchObject({ fields: { country: expect.any(String) } })
    expect(await send({ country: '' })).toMatchObject({ fields: { country: expect.any(String) } })
    expect(await send({ contactEmail: 'awa' })).toMatchObject({
      fields: { contactEmail: expect.any(String) },
    })
    expect(await send({ themes: [] })).toMatchObject({ fields: { 'themes.0': expect.any(String) } })
    expect(await send({ level: 'ROYAUME' })).toMatchObject({ fields: { level: expect.any(String) } })
  })
})
