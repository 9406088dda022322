import { Client } from 'pg'
import { OperatorError } from '../bootstrap/operator-error.mjs'
import { deployMigrations } from '../migrations/deploy'
import { ensureDatabase } from '../postgres/databases'
import { insertNetwork } from './network'
import { seededRandom } from './random'
import { insertRecords } from './records'
import { SYNTHETIC } from './words'

const SEED = 20_261_123

/**
 * Fills the database of that address with that many invented partnerships, unless it holds them already. Only a
 * database whose name says « bench », empty or wholly invented, is touched.
 */
export async function fillBenchDatabase(url: string, size: number): Promise<void> {
  const name = new URL(url).pathname.slice(1)
  if (!name.includes('bench')) {
    throw new OperatorError(`« ${name} » is no database for measures: its name must hold the word bench.`)
  }
  await ensureDatabase(url)
  await deployMigrations(url)
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const held = await heldBy(client)
    if (held.real > 0) throw new OperatorError(`« ${name} » holds data that is not invented: left alone.`)
    if (held.partnerships === size) return
    if (held.partnerships > 0) {
      throw new OperatorError(
        `« ${name} » holds ${held.partnerships} partnerships instead of ${size}: drop it first.`,
      )
    }
    const random = seededRandom(SEED)
    const network = await insertNetwork(client, random)
    await insertRecords(client, network, random, size, new Date())
    await client.query('select register_rebuild()') // as after any bulk load: records of a country side by side
    await client.query('vacuum (analyze)')
  } finally {
    await client.end()
  }
}

async function heldBy(client: Client): Promise<{ real: number; partnerships: number }> {
  const { rows } = await client.query(
    `select (select count(*) from person)::int
       + (select count(*) from collectivite where name not like $1)::int
       + (select count(*) from partner_authority where name not like $1)::int as real,
     (select count(*) from partnership)::int as partnerships`,
    [`%${SYNTHETIC}`],
  )
  return rows[0]
}
