import 'server-only'
import { VISITOR } from '@/lib/accounts/policy'
import { eventKinds } from '@/lib/events/labels'
import { visible as visibleEvent } from '@/lib/events/policy'
import { datesOf } from '@/lib/events/rules'
import { groupKinds } from '@/lib/groups/labels'
import { db } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/prisma-client/client'
import { routes } from '@/lib/platform/routes'
import { countriesOf, ifYear, named, type Source, tells, themesOf } from '../matching/queries'

const { sql } = Prisma

/** A group, by its name, its text, its countries or its themes; running ones first. */
export const group: Source = {
  having: (word) => sql`
    select slug from country_group where ${named(sql`search_key`, word)}
    union select slug from country_group where ${tells(sql`search_vector`, word)}
    union select g.slug from group_country t join country_group g on g.id = t.group_id
      where t.country_code in (${countriesOf(word)})
    union select g.slug from group_theme t join country_group g on g.id = t.group_id
      where t.theme_code in (${themesOf(word)})`,
  rows: (refs) => sql`
    select 'group' as kind, slug as ref, search_key as key, search_vector as vector,
      case status when 'ACTIVE' then 1 else 0 end::float8 as weight
    from country_group where slug in (${refs})`,
  async cards(refs) {
    const rows = await db.group.findMany({
      where: { slug: { in: refs } },
      select: { slug: true, name: true, kind: true, summary: true },
    })
    return rows.map(({ slug, name, kind, summary }) => ({
      ref: slug,
      href: routes.group(slug),
      title: name,
      meta: [groupKinds[kind]],
      excerpt: summary,
    }))
  },
}

/** An announced meeting, by its title, its text, its countries or its year; the latest first. */
export const event: Source = {
  having: (word) => sql`
    select slug from event where ${named(sql`search_key`, word)}
    union select slug from event where ${tells(sql`search_vector`, word)}
    union select e.slug from event_country t join event e on e.id = t.event_id
      where t.country_code in (${countriesOf(word)})
    ${ifYear(
      word,
      (year) => sql`
        select slug from event where status in ('PUBLISHED', 'POSTPONED', 'CANCELLED')
          and starts_at >= make_timestamptz(${year}, 1, 1, 0, 0, 0, 'Europe/Paris')
          and starts_at < make_timestamptz(${year + 1}, 1, 1, 0, 0, 0, 'Europe/Paris')`,
    )}`,
  rows: (refs) => sql`
    select 'event' as kind, slug as ref, search_key as key, search_vector as vector,
      extract(epoch from starts_at)::float8 as weight
    from event where slug in (${refs}) and status in ('PUBLISHED', 'POSTPONED', 'CANCELLED')`,
  async cards(refs) {
    const rows = await db.event.findMany({
      where: { AND: [visibleEvent(VISITOR), { slug: { in: refs } }] },
      select: {
        slug: true,
        title: true,
        kind: true,
        city: true,
        summary: true,
        startsAt: true,
        endsAt: true,
        precision: true,
        timeZone: true,
      },
    })
    return rows.map(({ slug, title, kind, city, summary, ...times }) => {
      const { start, end } = datesOf(times)
      return {
        ref: slug,
        href: routes.event(slug),
        title,
        meta: [eventKinds[kind], city],
        excerpt: summary,
        date: { start, end },
      }
    })
  },
}
