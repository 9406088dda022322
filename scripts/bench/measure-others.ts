import { Client } from 'pg'
import { VISITOR } from '@/lib/accounts/policy'
import { countryList } from '@/lib/collectivites/countries/queries'
import { groupList } from '@/lib/groups/queries'
import { partnershipsOfCountries, registerFigures } from '@/lib/partnerships/queries'
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

/** Times the other readings, and what publishing, checking and archiving cost with the index. */
export async function measureOthers(url: string): Promise<string[]> {
  const lines: string[] = []
  for (const [name, read] of Object.entries(readings)) {
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
