import { Client } from 'pg'
import { VISITOR } from '@/lib/accounts/policy'
import { countryList } from '@/lib/collectivites/countries/queries'
import { collectiviteDirectory, partnerDirectory } from '@/lib/collectivites/directory/queries'
import { groupList } from '@/lib/groups/queries'
import { atlasPlaces } from '@/lib/partnerships/atlas/queries'
import { busiestOnThemes, neighboursAbroad, othersInCountry } from '@/lib/partnerships/company/queries'
import { partyPartnerships, partyProfile } from '@/lib/partnerships/profiles/queries'
import { partnershipsOfCountries, registerFigures } from '@/lib/partnerships/queries'
import { statisticsPage } from '@/lib/partnerships/statistics/queries'
import { searchPage } from '@/lib/search/queries'
import { timed, timingLine, timingOf } from './timing'

const ROUNDS = 15

/** What else would read the whole register, were it not for its index. */
const readings: Record<string, () => Promise<unknown>> = {
  'site search, common word (eau)': () => searchPage({ q: 'eau' }),
  'site search, common name (saint)': () => searchPage({ q: 'saint' }),
  'site search, country (Allemagne)': () => searchPage({ q: 'allemagne' }),
  'site search, two words': () => searchPage({ q: 'coopération eau' }),
  'list of countries': () => countryList(),
  'list of groups with their counts': () => groupList(),
  'partnerships of a country': () => partnershipsOfCountries(VISITOR, ['ML'], 5),
  'figures of the first page': () => registerFigures(VISITOR),
}

/** The pages of those who appear most: every other page reads less. */
function readingsOf({ collectivite, region, partner, country, themes }: Busiest): typeof readings {
  return {
    'statistics, whole register': () => statisticsPage(VISITOR, {}),
    'statistics, one country': () => statisticsPage(VISITOR, { pays: 'mali' }),
    'statistics, one status': () => statisticsPage(VISITOR, { statut: 'en-cours' }),
    'places of the map, whole register': () => atlasPlaces(VISITOR, {}),
    'places of the map, one status': () => atlasPlaces(VISITOR, { statut: 'en-cours' }),
    'places of the map, one country': () => atlasPlaces(VISITOR, { pays: 'mali' }),
    'list of collectivités': () => collectiviteDirectory({}),
    'list of authorities abroad': () => partnerDirectory({}),
    'profile of the busiest collectivité': () => partyProfile(VISITOR, { collectiviteId: collectivite }),
    'its partnerships': () => partyPartnerships(VISITOR, { collectiviteId: collectivite }, 1),
    'its neighbours abroad': () => neighboursAbroad(VISITOR, collectivite, region, 6),
    'profile of the busiest authority abroad': () => partyProfile(VISITOR, { partnerId: partner }),
    'others in its country': () => othersInCountry(VISITOR, partner, country, 6),
    'busiest on the commonest themes': () => busiestOnThemes(VISITOR, themes, 6),
  }
}

type Busiest = { collectivite: string; region: string; partner: string; country: string; themes: string[] }

async function busiest(url: string): Promise<Busiest> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query(`
      select c.id as collectivite, c.region_code as region, a.id as partner, a.country_code as country,
        array(select theme_code from partnership_theme group by 1 order by count(*) desc limit 3) as themes
      from (select party_id from register_party where side = 'FRENCH' order by partnerships desc limit 1) f
      join collectivite c on c.id = f.party_id,
      (select party_id from register_party where side = 'FOREIGN' order by partnerships desc limit 1) g
      join partner_authority a on a.id = g.party_id`)
    return rows[0]
  } finally {
    await client.end()
  }
}

/** Times the other readings, and what publishing, checking and archiving cost with the index. */
export async function measureOthers(url: string): Promise<string[]> {
  const lines: string[] = []
  for (const [name, read] of Object.entries({ ...readings, ...readingsOf(await busiest(url)) })) {
    await read()
    const durations: number[] = []
    for (let n = 0; n < ROUNDS; n++) durations.push((await timed(read)).ms)
    lines.push(timingLine(name, timingOf(durations)))
  }
  return [...lines, ...(await measureWrites(url))]
}

const writes: Record<string, string> = {
  'a record verified again': 'update partnership set verified_on = verified_on - 1 where id = $1',
  'a record retitled': `update partnership set title = 'Nouveau ' || title where id = $1`,
  'a record archived': 'update partnership set archived_at = now() where id = $1',
  'a record published again': 'update partnership set archived_at = null where id = $1',
}

/** Each write is undone by the next or harmless to the measures: titles and dates are invented. */
async function measureWrites(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query(
      'select partnership_id as id from register_entry order by md5(partnership_id::text) limit 30',
    )
    const lines: string[] = []
    for (const [name, write] of Object.entries(writes)) {
      const durations: number[] = []
      for (const { id } of rows) durations.push((await timed(() => client.query(write, [id]))).ms)
      lines.push(timingLine(name, timingOf(durations)))
    }
    return lines
  } finally {
    await client.end()
  }
}
