import 'server-only'
import { collectiviteLevels, continents, partnerLevels } from '@/lib/collectivites/labels'
import { db } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/prisma-client/client'
import { routes } from '@/lib/platform/routes'
import { countriesOf, named, type Source } from '../matching/queries'

const { sql } = Prisma

/** A country, by its name. */
export const country: Source = {
  having: (word) => sql`select slug from country where ${named(sql`search_key`, word)}`,
  rows: (refs) => sql`
    select 'country' as kind, slug as ref, search_key as key, null::tsvector as vector, 0::float8 as weight
    from country where slug in (${refs})`,
  async cards(refs) {
    const rows = await db.country.findMany({
      where: { slug: { in: refs } },
      select: { slug: true, name: true, continent: true },
    })
    return rows.map(({ slug, name, continent }) => ({
      ref: slug,
      href: routes.country(slug),
      title: name,
      meta: [continents[continent]],
    }))
  },
}

/** A French authority, by its name; the most populous first. */
export const collectivite: Source = {
  having: (word) => sql`select slug from collectivite where ${named(sql`search_key`, word)}`,
  rows: (refs) => sql`
    select 'collectivite' as kind, slug as ref, search_key as key, null::tsvector as vector,
      population::float8 as weight
    from collectivite where slug in (${refs})`,
  async cards(refs) {
    const rows = await db.collectivite.findMany({
      where: { slug: { in: refs } },
      select: { slug: true, name: true, level: true, departement: { select: { name: true } } },
    })
    return rows.map(({ slug, name, level, departement }) => ({
      ref: slug,
      href: routes.collectivite(slug),
      title: name,
      meta: [collectiviteLevels[level], level === 'DEP' ? null : departement?.name],
    }))
  },
}

/** An authority abroad, by its name or its country. */
export const partner: Source = {
  having: (word) => sql`
    select slug from partner_authority where ${named(sql`search_key`, word)}
    union select slug from partner_authority where country_code in (${countriesOf(word)})`,
  rows: (refs) => sql`
    select 'partner' as kind, slug as ref, search_key as key, null::tsvector as vector, 0::float8 as weight
    from partner_authority where slug in (${refs})`,
  async cards(refs) {
    const rows = await db.partnerAuthority.findMany({
      where: { slug: { in: refs } },
      select: { slug: true, name: true, level: true, levelLabel: true, country: { select: { name: true } } },
    })
    return rows.map(({ slug, name, level, levelLabel, country }) => ({
      ref: slug,
      href: routes.partner(slug),
      title: name,
      meta: [levelLabel ?? (level === 'OTHER' ? null : partnerLevels[level]), country.name],
    }))
  },
}

/** An association de pouvoirs locaux, by its name, its acronym or its country. */
export const association: Source = {
  having: (word) => sql`
    select slug from local_association where ${named(sql`search_key`, word)}
    union select slug from local_association where country_code in (${countriesOf(word)})`,
  rows: (refs) => sql`
    select 'association' as kind, slug as ref, search_key as key, null::tsvector as vector, 0::float8 as weight
    from local_association where slug in (${refs})`,
  async cards(refs) {
    const rows = await db.localAssociation.findMany({
      where: { slug: { in: refs } },
      select: {
        slug: true,
        name: true,
        acronym: true,
        scope: true,
        description: true,
        url: true,
        source: true,
        country: { select: { slug: true, name: true } },
      },
    })
    // An association has no page of its own: its country shows it, a wider one has its own site.
    return rows.map(({ slug, name, acronym, scope, description, url, source, country }) => ({
      ref: slug,
      href: country ? routes.country(country.slug) : (url ?? source),
      title: acronym ? `${name} (${acronym})` : name,
      meta: [country?.name ?? scope],
      excerpt: description,
    }))
  },
}
