import type { Client } from 'pg'
import { bulkInsert } from './bulk-insert'
import type { Network } from './network'
import type { Random } from './random'
import { subject } from './words'

/** One transaction each, so that the index settles as it does after a large import. */
const BATCH = 5_000

const KINDS = ['JUMELAGE', 'CONVENTION', 'PROJET', 'PACTE_AMITIE', 'CONTACT', 'TRANSFRONTALIER', null]
const STATUSES = ['EN_COURS', 'EN_COURS', 'EN_COURS', 'TERMINE', 'SUSPENDU', 'EN_PROJET', null]
const DAY = 86_400_000

/** Adds that many invented partnerships to the network. */
export async function insertRecords(
  client: Client,
  network: Network,
  random: Random,
  count: number,
  today: Date,
): Promise<void> {
  for (let from = 0; from < count; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - from) }, () => invent(network, random, today))
    await client.query('begin')
    await bulkInsert(
      client,
      'partnership',
      PARTNERSHIP,
      batch.map(({ record }) => record),
    )
    await bulkInsert(
      client,
      'partnership_french_party',
      FRENCH,
      batch.flatMap(({ french }) => french),
    )
    await bulkInsert(
      client,
      'partnership_foreign_party',
      FOREIGN,
      batch.flatMap(({ foreign }) => foreign),
    )
    await bulkInsert(
      client,
      'partnership_theme',
      THEME,
      batch.flatMap(({ themes }) => themes),
    )
    await bulkInsert(
      client,
      'partnership_odd',
      ODD,
      batch.flatMap(({ odds }) => odds),
    )
    await bulkInsert(
      client,
      'partnership_amount',
      AMOUNT,
      batch.flatMap(({ amounts }) => amounts),
    )
    await client.query('commit')
  }
}

function invent({ french, foreign, themes }: Network, random: Random, today: Date) {
  const id = random.uuid()
  const several = () => (random.chance(0.85) ? 1 : random.between(2, 5))
  const some = <T>(count: number, draw: () => T) => [...new Set(Array.from({ length: count }, draw))]
  const ours = some(several(), () => random.skewed(french))
  const theirs = some(several(), () => random.pick(foreign))
  const startYear = random.chance(0.9) ? 2026 - Math.floor(70 * random.next() ** 1.4) : null
  const verified = random.chance(0.45) ? new Date(today.getTime() - DAY * random.between(0, 1_400)) : null
  const role = (n: number) => (n === 0 ? 'CHEF_DE_FILE' : 'PARTENAIRE')
  return {
    record: {
      id,
      slug: `fictif-${id}`,
      title: `${ours[0]?.name.replace(' (fictif)', '')} – ${theirs[0]?.name}`,
      kind: random.skewed(KINDS),
      status: random.pick(STATUSES),
      start_year: startYear,
      subject: random.chance(0.8) ? subject(random) : null,
      verified_on: verified?.toISOString().slice(0, 10) ?? null,
      published_at: new Date(today.getTime() - 60_000 * random.between(0, 5_000_000)).toISOString(),
      updated_at: today.toISOString(),
      archived_at: random.chance(0.03) ? today.toISOString() : null,
      source: 'Données fictives de mesure',
      theme_words: [],
    },
    french: ours.map((party, n) => ({ partnership_id: id, collectivite_id: party.id, role: role(n) })),
    foreign: theirs.map((party, n) => ({ partnership_id: id, partner_id: party.id, role: role(n) })),
    themes: some(random.between(0, 3), () => random.skewed(themes)).map((theme_code, n) => ({
      partnership_id: id,
      theme_code,
      rank: n + 1,
    })),
    odds: some(random.between(0, 4), () => random.between(1, 17)).map((odd_number) => ({
      partnership_id: id,
      odd_number,
      weight: random.between(1, 2),
    })),
    amounts: random.chance(0.3)
      ? [{ partnership_id: id, year: 2025, french_cents: random.between(1_000, 90_000) * 100 }]
      : [],
  }
}

const PARTNERSHIP = {
  id: 'uuid',
  slug: 'text',
  title: 'text',
  kind: '"PartnershipKind"',
  status: '"PartnershipStatus"',
  start_year: 'int',
  subject: 'text',
  verified_on: 'date',
  published_at: 'timestamptz',
  updated_at: 'timestamptz',
  archived_at: 'timestamptz',
  source: 'text',
  theme_words: 'text[]',
}
const FRENCH = { partnership_id: 'uuid', collectivite_id: 'uuid', role: '"PartyRole"' }
const FOREIGN = { partnership_id: 'uuid', partner_id: 'uuid', role: '"PartyRole"' }
const THEME = { partnership_id: 'uuid', theme_code: 'text', rank: 'int' }
const ODD = { partnership_id: 'uuid', odd_number: 'int', weight: 'int' }
const AMOUNT = { partnership_id: 'uuid', year: 'int', french_cents: 'bigint' }
