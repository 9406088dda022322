import 'server-only'
import { isStaff, type Viewer } from '@/lib/accounts/policy'
import { isWritingMandate } from '@/lib/accounts/writers/queries'
import { db } from '@/lib/platform/db'
import { isUuid } from '@/lib/platform/uuid'
import { dayIn } from '@/lib/platform/zoned-time'
import { visible } from '../censuses/policy'

/** What opening a draft will do. */
export type OpeningPage = {
  id: string
  title: string
  revision: number
  dueOn: string
  isPast: boolean
  questions: number
  countries: string[]
  /** Collectivités the register links to these countries, and those of them somebody can be written to. */
  engaged: { collectivites: number; reachable: number; people: number }
  /** The same with every member collectivité besides. */
  everyMember: { collectivites: number; reachable: number; people: number }
}

/** How many collectivités and people would be asked; null unless it is a draft, for staff. */
export async function openingPage(viewer: Viewer, id: string, now = new Date()): Promise<OpeningPage | null> {
  if (!isStaff(viewer) || !isUuid(id)) return null
  const census = await db.census.findFirst({
    where: { AND: [visible(viewer), { id, state: 'DRAFT' }] },
    select: {
      title: true,
      revision: true,
      dueOn: true,
      countries: { select: { countryCode: true, country: { select: { name: true } } } },
      _count: { select: { questions: true } },
    },
  })
  if (!census) return null
  const codes = census.countries.map(({ countryCode }) => countryCode)
  const today = dayIn('Europe/Paris', now)
  const [engaged, everyMember] = await Promise.all([
    audienceOf(codes, false, now),
    audienceOf(codes, true, now),
  ])
  const dueOn = census.dueOn.toISOString().slice(0, 10)
  return {
    id,
    title: census.title,
    revision: census.revision,
    dueOn,
    isPast: dueOn < today,
    questions: census._count.questions,
    countries: census.countries.map(({ country }) => country.name),
    engaged,
    everyMember,
  }
}

type Audience = OpeningPage['engaged']

async function audienceOf(codes: string[], everyMember: boolean, now: Date): Promise<Audience> {
  const [row] = await db.$queryRaw<Audience[]>`
    with engaged as (
      select fp.collectivite_id as id
      from partner_authority a
      join partnership_foreign_party xp on xp.partner_id = a.id
      join partnership p on p.id = xp.partnership_id and p.archived_at is null
      join partnership_french_party fp on fp.partnership_id = p.id
      where a.country_code = any(${codes})
      union select c.id from collectivite c where ${everyMember} and c.is_member
    ), reached as (
      select distinct e.id, m.person_id
      from engaged e join membership m on m.collectivite_id = e.id and ${isWritingMandate(now)}
    )
    select (select count(*)::int from engaged) as collectivites,
      (select count(distinct id)::int from reached) as reachable, count(*)::int as people from reached`
  return row ?? { collectivites: 0, reachable: 0, people: 0 }
}
