import type { Client } from 'pg'
import { editorialFiles } from '@/prisma/demo/editorial-files'
import { officialDepartements, officialRegions, officialUnits } from '@/prisma/demo/loaders/decoupage'
import { referenceFiles, type ThemeNode } from '@/prisma/demo/reference-files'
import { bulkInsert } from './bulk-insert'
import type { Random } from './random'
import { foreignName, frenchName, SYNTHETIC } from './words'

/** Those French authorities work with most, in about that order; the others follow as they come. */
const LEADING = 'DE GB IT ML SN MA ES BF PL MG BJ RO TN US CM VN NE PT TG PS GN HT CN JP LB'.split(' ')
const PARTNERS = 20_000

export type Network = {
  /** Identifiers, the authorities most at work abroad first. */
  french: { id: string; name: string }[]
  foreign: { id: string; name: string }[]
  /** Codes of every node, the usual ones first. */
  themes: string[]
}

/**
 * Everything partnerships are made of: the real lists of countries, themes, objectives, régions, départements
 * and groups, the real sizes and places of 36,000 authorities, and names that are all invented.
 */
export async function insertNetwork(client: Client, random: Random): Promise<Network> {
  await insertReference(client)
  const french = officialUnits().map(({ level, population, departementCode, regionCode }, n) => ({
    id: random.uuid(),
    slug: `fictif-${n}`,
    siren: String(900_000_000 + n),
    level,
    name: frenchName(random),
    population,
    departement_code: departementCode,
    region_code: regionCode,
    latitude: 42 + random.next() * 8.5,
    longitude: -4 + random.next() * 11.5,
  }))
  await bulkInsert(client, 'collectivite', COLLECTIVITE, french)
  const countries = inOrderOfUse()
  const names = new Set<string>()
  const foreign = Array.from({ length: PARTNERS }, (_, n) => {
    const country_code = random.skewed(countries)
    const stem = foreignName(random)
    const name = names.has(`${country_code} ${stem}`) ? stem.replace(SYNTHETIC, `${n} ${SYNTHETIC}`) : stem
    names.add(`${country_code} ${name}`)
    const place = { latitude: -35 + random.next() * 90, longitude: -100 + random.next() * 220 }
    return { id: random.uuid(), slug: `fictif-${n}`, name, country_code, level: 'LOCAL', ...place }
  })
  await bulkInsert(client, 'partner_authority', PARTNER, foreign)
  const bySize = french
    .map(({ id, name, population }) => ({
      id,
      name,
      weight: (population ?? 0) ** 0.7 * (0.3 + random.next()),
    }))
    .sort((a, b) => b.weight - a.weight)
  return { french: bySize, foreign, themes: themeRows().map(({ code }) => code) }
}

const COLLECTIVITE = {
  id: 'uuid',
  slug: 'text',
  siren: 'text',
  level: '"CollectiviteLevel"',
  name: 'text',
  population: 'int',
  departement_code: 'text',
  region_code: 'text',
  latitude: 'float8',
  longitude: 'float8',
}

const PARTNER = {
  id: 'uuid',
  slug: 'text',
  name: 'text',
  country_code: 'text',
  level: '"PartnerLevel"',
  latitude: 'float8',
  longitude: 'float8',
}

async function insertReference(client: Client): Promise<void> {
  const countries = referenceFiles.countries().map(({ inName, ofName, ...facts }) => ({
    ...facts,
    in_name: inName,
    of_name: ofName,
  }))
  await bulkInsert(
    client,
    'country',
    {
      alpha2: 'text',
      alpha3: 'text',
      numeric: 'text',
      slug: 'text',
      name: 'text',
      in_name: 'text',
      of_name: 'text',
      continent: '"Continent"',
    },
    countries,
  )
  await bulkInsert(client, 'odd', { number: 'int', label: 'text' }, referenceFiles.odd())
  await bulkInsert(
    client,
    'theme',
    { code: 'text', label: 'text', level: 'int', parent_code: 'text', position: 'int' },
    themeRows(),
  )
  await bulkInsert(client, 'region', { code: 'text', name: 'text' }, officialRegions())
  const departements = officialDepartements().map(({ code, name, regionCode }) => ({
    code,
    name,
    region_code: regionCode,
  }))
  await bulkInsert(client, 'departement', { code: 'text', name: 'text', region_code: 'text' }, departements)
  for (const { slug, name, kind, summary, source, countries: codes } of editorialFiles.groups()) {
    const { rows } = await client.query(
      'insert into country_group (id, slug, name, kind, summary, source) values (gen_random_uuid(), $1, $2, $3, $4, $5) returning id',
      [slug, name, kind, summary, source],
    )
    await client.query('insert into group_country select $1, unnest($2::text[])', [rows[0].id, codes])
  }
}

function themeRows() {
  const rows = (nodes: ThemeNode[], parent_code: string | null, level: number): ThemeRow[] =>
    nodes.flatMap(({ code, label, children = [] }, position) => [
      { code, label, level, parent_code, position },
      ...rows(children, code, level + 1),
    ])
  return rows(referenceFiles.themes().themes, null, 1).sort((a, b) => a.level - b.level)
}

type ThemeRow = { code: string; label: string; level: number; parent_code: string | null; position: number }

function inOrderOfUse(): string[] {
  const others = referenceFiles.countries().map(({ alpha2 }) => alpha2)
  return [...new Set([...LEADING, ...others])]
}
