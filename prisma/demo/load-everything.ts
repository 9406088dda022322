import type { Prisma, PrismaClient } from '@/lib/platform/prisma-client/client'
import { loadArticles } from './loaders/articles'
import { loadAssociations } from './loaders/associations'
import { loadCensuses } from './loaders/censuses'
import { loadCollectivites } from './loaders/collectivites'
import { loadCountries } from './loaders/countries'
import { loadEvents } from './loaders/events'
import { loadFunds } from './loaders/funds'
import { loadGroups } from './loaders/groups'
import { loadOda } from './loaders/oda'
import { loadOdd } from './loaders/odd'
import { loadPages } from './loaders/pages'
import { loadPartnerSearches } from './loaders/partner-searches'
import { loadPartners } from './loaders/partners'
import { loadPartnerships } from './loaders/partnerships'
import { loadPendingWork } from './loaders/pending-work'
import { loadPeople } from './loaders/people'
import { loadPublications } from './loaders/publications'
import { loadRegisterImport } from './loaders/register-import'
import { loadRegisterLife } from './loaders/register-life'
import { loadThemes } from './loaders/themes'

type Loader = (db: Prisma.TransactionClient, today: Date) => Promise<number>

/** Each finds there what the ones above it loaded. */
const STEPS: [French: string, load: Loader][] = [
  ['pays', loadCountries],
  ['pays éligibles à l’aide publique, par années', loadOda],
  ['thèmes', loadThemes],
  ['objectifs de développement durable', loadOdd],
  ['collectivités françaises', loadCollectivites],
  ['partenaires étrangers', loadPartners],
  ['personnes', loadPeople],
  ['groupes', loadGroups],
  ['partenariats', loadPartnerships],
  ['rendez-vous de l’agenda', loadEvents],
  ['actualités', loadArticles],
  ['publications', loadPublications],
  ['fonds de solidarité', loadFunds],
  ['associations de pouvoirs locaux', loadAssociations],
  ['pages', loadPages],
  ['dossiers en attente', loadPendingWork],
  ['vie du registre', loadRegisterLife],
  ['feuilles de correction', loadRegisterImport],
  ['recensements', loadCensuses],
  ['recherches de partenaires', loadPartnerSearches],
]

// One loading at a time, whoever starts it.
const LOCK = 20_261_123
const MINUTES = 60_000

/**
 * Loads the whole demo set in one transaction: all of it is there, or none of it.
 * @returns false when the database already holds something, which is then left as it is.
 */
export async function loadEverything(
  client: PrismaClient,
  today: Date,
  report: (line: string) => void,
): Promise<boolean> {
  const run = async (db: Prisma.TransactionClient) => {
    await db.$executeRaw`select pg_advisory_xact_lock(${LOCK})`
    if ((await db.country.count()) > 0) return false
    for (const [name, load] of STEPS) report(`${name} : ${await load(db, today)}`)
    return true
  }
  return client.$transaction(run, { maxWait: MINUTES, timeout: 5 * MINUTES })
}
