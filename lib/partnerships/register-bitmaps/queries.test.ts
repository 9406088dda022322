import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite, aPartner, aTheme } from '@/lib/collectivites/builders'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aPartnership } from '../builders'
import { aVariedRegister, indexContents } from '../register/builders'
import { registerIds } from '../register/queries'
import { RegisterFilters } from '../register/schema'

testDatabase()

const database = prismaClient()

const found = async (q: string) => (await registerIds(VISITOR, RegisterFilters.parse({ q }))).sort()

describe('words of the register', () => {
  it('are found from their beginning, on either side, and by their family in texts', async () => {
    await aVariedRegister(database, 24)
    const words = await database.$queryRaw<{ word: string }[]>`
      select distinct word from register_word where word not like '=%' order by word`
    const typed = fc
      .tuple(fc.constantFrom(...words.map(({ word }) => word)), fc.integer({ min: 2, max: 12 }))
      .map(([word, length]) => word.slice(0, length))
    await fc.assert(
      fc.asyncProperty(typed, async (word) => {
        expect({ word, ids: await found(word) }).toEqual({ word, ids: await plainlyFound(word) })
      }),
      { numRuns: 60 },
    )
  })

  it('may be typed with or without accents, capitals, hyphens, apostrophes and ligatures', async () => {
    const commune = await aCollectivite(database, { name: 'L’Haÿ-lès-St-Œuvre' })
    const partner = await aPartner(database, { name: 'Ségou', countryCode: 'ML' })
    const theme = await aTheme(database, { label: 'Déchets ménagers' })
    const { id } = await aPartnership(database, {
      title: 'Sans nom de lieu',
      frenchIds: [commune.id],
      partnerIds: [partner.id],
      themeCodes: [theme.code],
      context: 'Des coopérants se déplacent.',
      startYear: 1987,
    })
    for (const q of [
      'l’hay',
      "L'HAŸ",
      'hay les saint oeuvre',
      'St Œuvre',
      'segou',
      'SÉGOU mali',
      'menager',
    ]) {
      expect({ q, ids: await found(q) }).toEqual({ q, ids: [id] })
    }
    for (const q of ['déchet ménagère', 'coopérant', '1987', 'hay 1987']) {
      expect({ q, ids: await found(q) }).toEqual({ q, ids: [id] })
    }
    for (const q of ['1988', 'egou', 'hay dakar', '{', '=menag']) {
      expect({ q, ids: await found(q) }).toEqual({ q, ids: q === '=menag' ? [id] : [] })
    }
  })
})

/** The same by reading every record. */
async function plainlyFound(word: string): Promise<string[]> {
  const rows = await database.$queryRaw<{ id: string }[]>`
    with texts as (
      select p.id, concat_ws(' ', p.title, p.subject, t.labels) as prose,
        concat_ws(' ', p.title, p.subject, t.labels, f.names, a.names) as everything
      from partnership p
      left join lateral (
        select string_agg(concat_ws(' ', h.label, o.label, g.label), ' ') as labels
        from partnership_theme x join theme h on h.code = x.theme_code
        left join theme o on o.code = h.parent_code left join theme g on g.code = o.parent_code
        where x.partnership_id = p.id) t on true
      left join lateral (
        select string_agg(concat_ws(' ', c.name, x.former_name), ' ') as names
        from partnership_french_party x join collectivite c on c.id = x.collectivite_id
        where x.partnership_id = p.id) f on true
      left join lateral (
        select string_agg(concat_ws(' ', c.name, n.name), ' ') as names
        from partnership_foreign_party x join partner_authority c on c.id = x.partner_id
        join country n on n.alpha2 = c.country_code where x.partnership_id = p.id) a on true
      where p.archived_at is null
    )
    select id from texts
    where ' ' || fold(everything) like ${`% ${word}%`}
      or to_tsvector('french', fold(prose)) @@ plainto_tsquery('french', ${word})`
  return rows.map(({ id }) => id).sort()
}

describe('the index of the register', () => {
  it('misses nothing when many publish, change and archive at once', async () => {
    const { ids, french, themes } = await aVariedRegister(database, 16)
    const partner = await aPartner(database, { name: 'Kati' })
    const work = Array.from({ length: 12 }, (_, n) =>
      database.$transaction(async (db) => {
        const id = ids[n % 4] ?? ''
        await db.partnership.update({ where: { id: ids[4 + n] ?? '' }, data: { archivedAt: null } })
        if (n % 3 === 0)
          await aPartnership(db, { frenchIds: [french[0]?.id ?? ''], partnerIds: [partner.id] })
        // Different rows of the same record, so that nothing makes these transactions wait for each other.
        if (n % 3 === 1) {
          await db.partnershipTheme.deleteMany({
            where: { partnershipId: id, themeCode: themes[n % 4] ?? '' },
          })
        }
        if (n % 3 === 2) await db.partnershipOdd.deleteMany({ where: { partnershipId: id } })
      }),
    )
    await Promise.all(work)
    const kept = await indexContents(database)
    await database.$queryRaw`select register_rebuild()`
    expect(kept).toEqual(await indexContents(database))
    expect(await database.registerChange.count()).toBe(0)
  })

  it('sees a transaction whole when it ends, and forgets one that is given up', async () => {
    const { id } = await aPartnership(database, { title: 'Avant' })
    await database.$transaction(async (db) => {
      await db.partnership.update({ where: { id }, data: { title: 'Pendant' } })
      expect(await found('pendant')).toEqual([])
    })
    expect(await found('pendant')).toEqual([id])
    const givenUp = database.$transaction(async (db) => {
      await db.partnership.update({ where: { id }, data: { title: 'Jamais' } })
      throw new Error('given up')
    })
    await expect(givenUp).rejects.toThrow('given up')
    expect(await found('jamais')).toEqual([])
    expect(await database.registerChange.count()).toBe(0)
  })
})
