import { aCollectivite, aDepartement, anOdd, aPartner, aRegion, aTheme } from '@/lib/collectivites/builders'
import { aGroup } from '@/lib/groups/builders'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import { aPartnership } from '../builders'

type Db = Prisma.TransactionClient

const KINDS = ['JUMELAGE', 'CONVENTION', null] as const
const STATUSES = ['EN_COURS', 'TERMINE', 'EN_PROJET', null] as const
const SUBJECTS = ['Accès à l’eau potable', 'Jeunesse et œuvres culturelles', 'Échanges scolaires', null]
const YEARS = [null, 1955, 1974, 1989, 1990, 2008, 2021]

/** The item of that number, counted round and round. */
function turn<T>(items: readonly [T, ...T[]] | readonly T[], n: number): T {
  return items[n % items.length] as T
}

/** The day that many days ago. */
function daysAgo(days: number): Date {
  return new Date(Date.now() - days * 86_400_000)
}

/** Authorities, themes and groups of every shape, and records that mix them: what facets are tried on. */
export async function aVariedRegister(db: Db, count: number) {
  await aRegion(db, { code: '24', name: 'Centre-Val de Loire' })
  await aDepartement(db, { code: '49' })
  await aDepartement(db, { code: '45', name: 'Loiret', regionCode: '24' })
  const french = [
    await aCollectivite(db, {
      name: 'Angers',
      regionCode: '52',
      departementCode: '49',
      population: 157_000,
    }),
    await aCollectivite(db, { name: 'Orléans', regionCode: '24', departementCode: '45', population: 99_999 }),
    await aCollectivite(db, { name: 'St-Œuvre', regionCode: '24', departementCode: '45', population: 2_000 }),
    await aCollectivite(db, {
      name: 'Région fictive',
      level: 'REG',
      regionCode: '24',
      population: 2_500_000,
    }),
    await aCollectivite(db, { name: 'Syndicat des eaux', level: 'SYN' }),
  ]
  const foreign = [
    await aPartner(db, { name: 'Bamako' }),
    await aPartner(db, { name: 'Mopti' }),
    await aPartner(db, { name: 'Saint-Louis', countryCode: 'SN' }),
    await aPartner(db, { name: 'Wismar', countryCode: 'DE' }),
  ]
  const family = await aTheme(db, { label: 'Environnement' })
  const water = await aTheme(db, { label: 'Eau et déchets', parentCode: family.code })
  const leaf = await aTheme(db, { label: 'Assainissement', parentCode: water.code, level: 3 })
  const other = await aTheme(db, { label: 'Culture' })
  const themes = [family, water, leaf, other].map(({ code }) => code)
  for (const number of [4, 6, 11]) await anOdd(db, number)
  await aGroup(db, { name: 'Groupe-pays Mali', slug: 'mali', countryCodes: ['ML'] })
  await aGroup(db, { name: 'Sahel', slug: 'sahel', countryCodes: ['ML', 'SN', 'NE'] })
  const ids: string[] = []
  for (let n = 0; n < count; n++) {
    const { id } = await aPartnership(db, {
      title: `Partenariat ${n % 7} de ${turn(french, n).name}`,
      kind: turn(KINDS, n),
      status: turn(STATUSES, n * 3),
      startYear: turn(YEARS, n * 5),
      subject: turn(SUBJECTS, n),
      verifiedOn: n % 4 === 0 ? null : daysAgo(n * 43),
      archivedAt: n % 9 === 8 ? new Date() : null,
      frenchIds: [...new Set([turn(french, n), turn(french, n * n)].map((party) => party.id))],
      partnerIds: [...new Set([turn(foreign, n), turn(foreign, n >> 1)].map((party) => party.id))],
      themeCodes: n % 5 === 0 ? [] : [...new Set([turn(themes, n), turn(themes, n >> 2)])],
    })
    if (n % 3 > 0) {
      await db.partnershipOdd.create({
        data: { partnershipId: id, oddNumber: turn([4, 6, 11], n), weight: 2 },
      })
    }
    ids.push(id)
  }
  return { ids, french, foreign, themes }
}

type World = Awaited<ReturnType<typeof aVariedRegister>>

/** Everything that may happen to a register and its reference data, each with a number to choose by. */
export const registerEdits: ((db: Db, world: World, n: number) => Promise<unknown>)[] = [
  (db, { ids }, n) =>
    db.partnership.updateMany({
      where: { id: turn(ids, n) },
      data: { status: turn(STATUSES, n), kind: turn(KINDS, n) },
    }),
  (db, { ids }, n) =>
    db.partnership.updateMany({
      where: { id: turn(ids, n) },
      data: { title: `Nouveau titre ${n}`, subject: turn(SUBJECTS, n), startYear: turn(YEARS, n) },
    }),
  (db, { ids }, n) =>
    db.partnership.updateMany({ where: { id: turn(ids, n) }, data: { verifiedOn: daysAgo(n) } }),
  (db, { ids }, n) =>
    db.partnership.updateMany({ where: { id: turn(ids, n) }, data: { archivedAt: new Date() } }),
  (db, { ids }, n) => db.partnership.updateMany({ where: { id: turn(ids, n) }, data: { archivedAt: null } }),
  (db, { ids }, n) => db.partnership.deleteMany({ where: { id: turn(ids, n) } }),
  (db, { ids }, n) => db.partnershipFrenchParty.deleteMany({ where: { partnershipId: turn(ids, n) } }),
  (db, { ids, french }, n) =>
    db.partnershipFrenchParty.updateMany({
      where: { partnershipId: turn(ids, n), role: 'CHEF_DE_FILE' },
      data: { formerName: `Ancienne ${turn(french, n).name}` },
    }),
  (db, { ids }, n) => db.partnershipTheme.deleteMany({ where: { partnershipId: turn(ids, n) } }),
  (db, { ids }, n) => db.partnershipOdd.deleteMany({ where: { partnershipId: turn(ids, n) } }),
  (db, { french }, n) =>
    db.collectivite.update({
      where: { id: turn(french, n).id },
      data: { population: n * 997, regionCode: n % 2 ? '24' : '52', name: `Commune nouvelle ${n}` },
    }),
  (db, { foreign }, n) =>
    db.partnerAuthority.update({
      where: { id: turn(foreign, n).id },
      data: { name: `Ville ${n}`, countryCode: turn(['ML', 'SN', 'DE'], n) },
    }),
  (db, _world, n) =>
    db.country.updateMany({
      where: { alpha2: turn(['ML', 'SN', 'DE'], n) },
      data: { continent: turn(['AFRIQUE', 'ASIE', 'EUROPE'], n), slug: `pays-${n}`, name: `Pays ${n}` },
    }),
  // A theme merged into another, as a moderator would: its records move, then it goes.
  async (db, { themes }, n) => {
    const [from, into] = [turn(themes, n), turn(themes, n + 1)]
    await db.partnershipTheme.deleteMany({
      where: { themeCode: from, partnership: { themes: { some: { themeCode: into } } } },
    })
    await db.partnershipTheme.updateMany({ where: { themeCode: from }, data: { themeCode: into } })
  },
  (db, { themes }, n) =>
    db.theme.updateMany({
      where: { code: themes[2] ?? '', level: 3 },
      data: { label: `Thème ${n}`, parentCode: turn([themes[0], themes[1], themes[3]], n) ?? null },
    }),
]

/** All the index holds, told by records instead of ordinals. */
export function indexContents(db: Db): Promise<unknown> {
  return db.$queryRaw`
    select 'facet' as kind, f.facet || ':' || f.value as term, array_agg(e.partnership_id order by e.partnership_id) as ids
    from register_facet f join register_entry e on e.ordinal / 8192 = f.block and get_bit(f.bits, e.ordinal % 8192) = 1
    group by 2
    union all
    select 'word', w.word, array_agg(e.partnership_id order by e.partnership_id)
    from register_word w join register_entry e on e.ordinal / 512 = w.block and get_bit(w.bits, e.ordinal % 512) = 1
    group by 2
    union all
    select 'party', party_id || ' ' || side, array_fill(party_id, array[partnerships]) from register_party
    order by 1, 2`
}
