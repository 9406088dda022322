import { aMember } from '@/lib/accounts/builders'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import { slugify } from '@/lib/platform/slug'

type Db = Prisma.TransactionClient

let serial = 0
const next = () => ++serial

const known: Record<string, Omit<Prisma.CountryCreateInput, 'alpha2'>> = {
  ML: country('MLI', '466', 'mali', 'Mali', 'au Mali', 'du Mali'),
  SN: country('SEN', '686', 'senegal', 'Sénégal', 'au Sénégal', 'du Sénégal'),
  BJ: country('BEN', '204', 'benin', 'Bénin', 'au Bénin', 'du Bénin'),
  NE: country('NER', '562', 'niger', 'Niger', 'au Niger', 'du Niger'),
  MA: country('MAR', '504', 'maroc', 'Maroc', 'au Maroc', 'du Maroc'),
  HT: { ...country('HTI', '332', 'haiti', 'Haïti', 'en Haïti', 'd’Haïti'), continent: 'AMERIQUES' },
  DE: {
    ...country('DEU', '276', 'allemagne', 'Allemagne', 'en Allemagne', 'd’Allemagne'),
    continent: 'EUROPE',
  },
}

function country(
  alpha3: string,
  numeric: string,
  slug: string,
  name: string,
  inName: string,
  ofName: string,
): Omit<Prisma.CountryCreateInput, 'alpha2'> {
  return { alpha3, numeric, slug, name, inName, ofName, continent: 'AFRIQUE' }
}

/** A country; Mali unless said otherwise. Asking twice for the same code gives the same row. */
export function aCountry(db: Db, values: Partial<Prisma.CountryCreateInput> = {}) {
  const alpha2 = values.alpha2 ?? 'ML'
  const facts = known[alpha2] ?? {
    alpha3: `${alpha2}X`,
    numeric: String(900 + (next() % 100)),
    slug: `pays-${alpha2.toLowerCase()}`,
    name: `Pays ${alpha2}`,
    inName: `à ${alpha2}`,
    ofName: `de ${alpha2}`,
    continent: 'AFRIQUE' as const,
  }
  return db.country.upsert({ where: { alpha2 }, create: { ...facts, ...values, alpha2 }, update: {} })
}

/** A région of France; asking twice for the same code gives the same row. */
export function aRegion(db: Db, values: Partial<Prisma.RegionCreateInput> = {}) {
  const code = values.code ?? '52'
  return db.region.upsert({
    where: { code },
    create: { name: 'Pays de la Loire', ...values, code },
    update: {},
  })
}

/** A département, with its région; asking twice for the same code gives the same row. */
export async function aDepartement(db: Db, values: Partial<Prisma.DepartementUncheckedCreateInput> = {}) {
  const code = values.code ?? '49'
  const region = await aRegion(db, values.regionCode ? { code: values.regionCode } : {})
  return db.departement.upsert({
    where: { code },
    create: { name: 'Maine-et-Loire', ...values, code, regionCode: region.code },
    update: {},
  })
}

/** A French authority: a commune unless said otherwise. */
export function aCollectivite(db: Db, values: Partial<Prisma.CollectiviteUncheckedCreateInput> = {}) {
  const n = next()
  const name = values.name ?? `Villeneuve ${n}`
  return db.collectivite.create({
    data: {
      name,
      slug: `${slugify(name)}-${n}`,
      level: 'COM',
      siren: String(200_000_000 + n),
      ...values,
    },
  })
}

/** An authority abroad, with its country (Mali unless said otherwise). */
export async function aPartner(db: Db, values: Partial<Prisma.PartnerAuthorityUncheckedCreateInput> = {}) {
  const n = next()
  const name = values.name ?? `Commune ${n}`
  const { alpha2 } = await aCountry(db, values.countryCode ? { alpha2: values.countryCode } : {})
  return db.partnerAuthority.create({
    data: { name, slug: `${slugify(name)}-${n}`, level: 'LOCAL', ...values, countryCode: alpha2 },
  })
}

/** A node of the thematic tree: a family unless it is given a parent. */
export function aTheme(db: Db, values: Partial<Prisma.ThemeUncheckedCreateInput> = {}) {
  const n = next()
  return db.theme.create({
    data: {
      code: `theme-${n}`,
      label: `Thème ${n}`,
      level: values.parentCode ? 2 : 1,
      position: n,
      ...values,
    },
  })
}

/** One objectif de développement durable; asking twice for the same number gives the same row. */
export function anOdd(db: Db, number = 6) {
  return db.odd.upsert({
    where: { number },
    create: { number, label: `Objectif ${number}` },
    update: {},
  })
}

/** An association de pouvoirs locaux of Mali, unless said otherwise. */
export function aLocalAssociation(db: Db, values: Partial<Prisma.LocalAssociationUncheckedCreateInput> = {}) {
  const n = next()
  return db.localAssociation.create({
    data: { slug: `apl-${n}`, name: `Association ${n}`, source: 'https://example.org/apl', ...values },
  })
}

/** Two members of the association, and an agent of the first who writes what rights are tried on. */
export async function twoTowns(db: Db) {
  const owner = await aCollectivite(db, { isMember: true })
  const other = await aCollectivite(db, { isMember: true })
  const { person: author } = await aMember(db, { collectiviteId: owner.id })
  return { db, owner, other, author }
}
