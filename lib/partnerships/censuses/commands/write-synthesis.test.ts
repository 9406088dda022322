import { describe, expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aCensus, aCensusDesk, dayFromNow } from '../builders'
import { writeSynthesis } from './write-synthesis'

testDatabase()

const world = prismaClient()

describe('the synthesis of a census', () => {
  it('is kept as a draft, then published', async () => {
    const { officer } = await aCensusDesk(world)
    const { id, revision, slug } = await aCensus(world, { dueOn: dayFromNow(-2) })
    expect(await writeSynthesis(officer, { id, revision, synthesis: 'Premier jet', press: 'keep' })).toEqual({
      ok: true,
      value: { slug, isPublic: false },
    })
    expect(await db.census.findFirst()).toMatchObject({ state: 'CLOSED', synthesis: 'Premier jet' })
    const published = { id, revision: revision + 1, synthesis: '## Ce qui ressort', press: 'publish' }
    expect(await writeSynthesis(officer, published)).toMatchObject({ value: { isPublic: true } })
    expect(await db.census.findFirst()).toMatchObject({ state: 'PUBLISHED', publishedAt: expect.any(Date) })
  })

  it('stays public when it is corrected, with the day it first came out', async () => {
    const { officer } = await aCensusDesk(world)
    const { id, revision, publishedAt } = await aCensus(world, { state: 'PUBLISHED' })
    expect(
      await writeSynthesis(officer, { id, revision, synthesis: 'Corrigé', press: 'keep' }),
    ).toMatchObject({
      value: { isPublic: true },
    })
    expect(await db.census.findFirst()).toMatchObject({
      state: 'PUBLISHED',
      synthesis: 'Corrigé',
      publishedAt,
    })
  })

  it('refuses an open census, an empty publication, and a text written over another', async () => {
    const { officer } = await aCensusDesk(world)
    const open = await aCensus(world)
    const text = { synthesis: 'Texte', press: 'publish' }
    expect(await writeSynthesis(officer, { id: open.id, revision: 0, ...text })).toMatchObject({
      why: 'closed',
    })
    const closed = await aCensus(world, { state: 'CLOSED' })
    expect(
      await writeSynthesis(officer, { id: closed.id, revision: 0, synthesis: ' ', press: 'publish' }),
    ).toMatchObject({ why: 'invalid', fields: { synthesis: expect.any(String) } })
    expect(await writeSynthesis(officer, { id: closed.id, revision: 5, ...text })).toMatchObject({
      why: 'conflict',
    })
    expect(await writeSynthesis(officer, { id: closed.id, ...text })).toMatchObject({ why: 'invalid' })
  })
})
