import { aCountry } from '@/lib/collectivites/builders'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import { slugify } from '@/lib/platform/slug'

type Db = Prisma.TransactionClient

let serial = 0

type GroupValues = Partial<Prisma.GroupUncheckedCreateInput> & {
  /** ISO codes; their rows are made when missing. */
  countryCodes?: string[]
}

/** A country group without a country, unless said otherwise. */
export async function aGroup(db: Db, { countryCodes = [], ...values }: GroupValues = {}) {
  const n = ++serial
  const name = values.name ?? `Groupe ${n}`
  for (const alpha2 of countryCodes) await aCountry(db, { alpha2 })
  return db.group.create({
    data: {
      kind: 'PAYS',
      name,
      slug: `${slugify(name)}-${n}`,
      summary: 'Un groupe de collectivités.',
      source: 'https://example.org/groupe',
      countries: { create: countryCodes.map((countryCode) => ({ countryCode })) },
      ...values,
    },
  })
}

type FundValues = Partial<Prisma.SolidarityFundUncheckedCreateInput> & { countryCodes?: string[] }

/** A solidarity fund of which the state is not known, unless said otherwise. */
export async function aFund(db: Db, { countryCodes = [], ...values }: FundValues = {}) {
  const n = ++serial
  const title = values.title ?? `Fonds ${n}`
  for (const alpha2 of countryCodes) await aCountry(db, { alpha2 })
  return db.solidarityFund.create({
    data: {
      title,
      slug: `${slugify(title)}-${n}`,
      crisis: 'Séisme',
      summary: 'Un fonds de solidarité.',
      source: 'https://example.org/fonds',
      countries: { create: countryCodes.map((countryCode) => ({ countryCode })) },
      ...values,
    },
  })
}
