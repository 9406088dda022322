import { Client } from 'pg'
import { VISITOR } from '@/lib/accounts/policy'
import { facetKeys } from '@/lib/partnerships/register/labels'
import { registerPage } from '@/lib/partnerships/register/queries'
import { RegisterFilters } from '@/lib/partnerships/register/schema'
import { countSearch, searchStatement } from '@/lib/partnerships/register-counts/queries'
import { seededRandom } from './random'
import { type FacetValues, type Search, searchMix } from './search-mix'
import { timed, timingLine, timingOf } from './timing'

const SEED = 42
const SIZE = 20
const pageFacets = facetKeys.filter((key) => key !== 'annee')

/** Something of known cost to compare with, whatever else the machine does: one reading of every record. */
const REFERENCE =
  'select status, kind, count(*) from partnership where archived_at is null group by status, kind'

type Options = { searches: number; withPlans: boolean }

/** Times the searches of a fixed mix: the statement alone, then all that the page asks of the database. */
export async function measureRegister(url: string, { searches, withPlans }: Options): Promise<string[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const mix = searchMix(seededRandom(SEED), await facetValues(), searches)
    for (const { raw } of mix.slice(0, 20)) await registerPage(VISITOR, raw) // caches are warm in production too
    const inDatabase: Measure[] = []
    const inPage: Measure[] = []
    const reference: number[] = []
    for (const { kind, raw } of mix) {
      const statement = await statementOf(raw)
      const alone = await timed(() => client.query({ text: statement.text, values: statement.values }))
      inDatabase.push({ kind, ms: alone.ms })
      inPage.push({ kind, ms: (await timed(() => registerPage(VISITOR, raw))).ms })
      if (reference.length < searches / 4) reference.push((await timed(() => client.query(REFERENCE))).ms)
    }
    const search = timingOf(inDatabase.map(({ ms }) => ms))
    const read = timingOf(reference)
    return [
      timingLine('search with all counts, in the database', search),
      ...byKind(inDatabase),
      timingLine('search with all counts, query of the page', timingOf(inPage.map(({ ms }) => ms))),
      timingLine('reference: one reading of every record', read),
      `ratio of a search to the reference (p50): ${(search.p50 / read.p50).toFixed(2)}`,
      ...(withPlans ? await plans(client, mix) : []),
    ]
  } finally {
    await client.end()
  }
}

type Measure = { kind: string; ms: number }

function byKind(measures: Measure[]): string[] {
  const kinds = [...new Set(measures.map(({ kind }) => kind))]
  return kinds.map((kind) =>
    timingLine(`  ${kind}`, timingOf(measures.filter((one) => one.kind === kind).map(({ ms }) => ms))),
  )
}

function statementOf(raw: Search['raw']) {
  const filters = RegisterFilters.parse(raw)
  return searchStatement(filters, pageFacets, { number: filters.page, size: SIZE })
}

async function facetValues(): Promise<FacetValues> {
  const { counts } = await countSearch(RegisterFilters.parse({}), pageFacets, null)
  return new Map(
    [...counts].map(([key, byValue]) => [
      key,
      [...byValue].sort(([, one], [, other]) => other - one).map(([value]) => value),
    ]),
  )
}

/** How PostgreSQL does one search of each kind. */
async function plans(client: Client, mix: Search[]): Promise<string[]> {
  const lines: string[] = []
  for (const kind of new Set(mix.map((search) => search.kind))) {
    const raw = mix.find((search) => search.kind === kind)?.raw ?? {}
    const { text, values } = await statementOf(raw)
    const { rows } = await client.query({ text: `explain (analyze, buffers) ${text}`, values })
    lines.push('', `Plan of « ${kind} » ${JSON.stringify(raw)}`, ...rows.map((row) => row['QUERY PLAN']))
  }
  return lines
}
