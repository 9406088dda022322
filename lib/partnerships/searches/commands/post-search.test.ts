import { describe, expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aBoard, aSearch } from '../builders'
import { postSearch } from './post-search'

testDatabase()

const world = prismaClient()

describe('a collectivité posts a search', () => {
  it('waits for CUF, with a mail and a line of the journal, once for one form', async () => {
    const { agent, post, collectivite } = await aBoard(world)
    const form = post()
    const [one, two] = await Promise.all([postSearch(agent, form), postSearch(agent, form)])
    expect(one).toEqual(two)
    expect(
      await db.partnerSearch.findMany({ include: { wishedCountries: true, themes: true } }),
    ).toMatchObject([
      {
        slug: 'angers-cherche-une-commune',
        state: 'SUBMITTED',
        side: 'FRENCH',
        collectiviteId: collectivite.id,
        wishedLeast: 5000,
        wishedMost: 50_000,
        contactEmail: agent.email,
        wishedCountries: [{ countryCode: 'ML' }],
      },
    ])
    expect(await db.outboxMail.findFirst()).toMatchObject({
      template: 'search-received',
      toAddress: agent.email,
    })
    expect(await db.auditEntry.findFirst()).toMatchObject({ verb: 'search.posted' })
  })

  it('refuses what is thin, unknown or upside down, beside its field', async () => {
    const { agent, post } = await aBoard(world)
    const send = (values: object) => postSearch(agent, post(values))
    expect(await send({ title: 'x' })).toMatchObject({
      why: 'invalid',
      fields: { title: expect.any(String) },
    })
    expect(await send({ text: 'Court.' })).toMatchObject({ fields: { text: expect.any(String) } })
    expect(await send({ themes: [''] })).toMatchObject({ fields: { 'themes.0': expect.any(String) } })
    expect(await send({ themes: ['autre'] })).toMatchObject({ fields: { 'themes.0': expect.any(String) } })
    expect(await send({ wishedLeast: 'mille' })).toMatchObject({
      fields: { wishedLeast: expect.any(String) },
    })
    expect(await send({ wishedLeast: '60000' })).toMatchObject({ fields: { wishedMost: expect.any(String) } })
    expect(await db.partnerSearch.count()).toBe(0)
  })

  it('is refused to élus, to others, to who was signed out, and past ten at once', async () => {
    const { agent, elu, stranger, officer, visitor, post, collectivite } = await aBoard(world)
    expect(await postSearch(elu, post())).toMatchObject({ why: 'forbidden' })
    expect(await postSearch(stranger, post({ collectivite: 'angers' }))).toMatchObject({ why: 'not-found' })
    expect(await postSearch(officer, post())).toMatchObject({ why: 'not-found' })
    expect(await postSearch(visitor, post())).toMatchObject({ message: expect.stringContaining('session') })
    for (let n = 0; n < 9; n++) await aSearch(world, { collectiviteId: collectivite.id })
    const answers = await Promise.all([postSearch(agent, post()), postSearch(agent, post())])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ why: 'closed' })
  })
})
