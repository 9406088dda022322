import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import type { AuditVerb } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { type Page, paged } from '@/lib/platform/paging'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import { routes } from '@/lib/platform/routes'
import { isUuid } from '@/lib/platform/uuid'
import { auditSentence } from '../labels'
import { may } from '../policy'

const PAGE_SIZE = 50

export type JournalLine = {
  id: string
  at: Date
  /** Name of who acted; null for a visitor or the portal itself. */
  actor: string | null
  sentence: string
  objectHref: string | null
  details: string[]
}

export type JournalFilters = { page: number; verb: AuditVerb | null; email: string }

/** The journal, newest first; null for who is not staff. */
export async function journalPage(
  viewer: Viewer,
  filters: JournalFilters,
): Promise<Page<JournalLine> | null> {
  if (!may(viewer, 'see-journal')) return null
  const where: Prisma.AuditEntryWhereInput = {
    ...(filters.verb ? { verb: filters.verb } : {}),
    ...(filters.email ? { actorId: await idOf(filters.email) } : {}),
  }
  return paged(
    filters.page,
    PAGE_SIZE,
    () => db.auditEntry.count({ where }),
    async (range) => {
      const rows = await db.auditEntry.findMany({
        where,
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        ...range,
      })
      const names = await namesOf(rows.map(personOf))
      return rows.map((row) => ({
        id: row.id,
        at: row.at,
        actor: nameOf(personOf(row), names),
        sentence: isVerb(row.verb) ? auditSentence[row.verb] : row.verb,
        objectHref: addressOf(row),
        details: detailsOf(row.details),
      }))
    },
  )
}

/** Who a line speaks of: its actor or, before somebody is signed in, the person whose account it is. */
function personOf({ actorId, objectKind, objectId }: Subject): string | null {
  return actorId ?? (objectKind === 'person' ? objectId : null)
}

type Subject = { actorId: string | null; objectKind: string; objectId: string }

function nameOf(personId: string | null, names: Map<string, string>): string | null {
  return personId && (names.get(personId) ?? 'compte supprimé')
}

/** Id behind a login address; one that matches nothing when there is none, so that the list is empty. */
async function idOf(email: string): Promise<string> {
  const person = await db.person.findUnique({
    where: { email: email.trim().toLowerCase() },
    select: { id: true },
  })
  return person?.id ?? '00000000-0000-0000-0000-000000000000'
}

async function namesOf(ids: (string | null)[]): Promise<Map<string, string>> {
  const people = await db.person.findMany({
    where: { id: { in: [...new Set(ids.filter((id) => id !== null))] } },
    select: { id: true, displayName: true },
  })
  return new Map(people.map(({ id, displayName }) => [id, displayName]))
}

/** What a collectivité does with its draft is told, but the draft is not open to staff. */
const ON_A_DRAFT = ['submission.created', 'submission.saved', 'submission.abandoned']

type Line = Subject & { verb: string; details: Prisma.JsonValue }

function addressOf({ objectKind, objectId, verb, details }: Line): string | null {
  if (objectKind === 'partnership') {
    const slug = wordOf(details, 'slug')
    return slug && routes.staffRecord(slug)
  }
  if (objectKind === 'submission' && !ON_A_DRAFT.includes(verb)) return routes.staffSubmission(objectId)
  if (objectKind === 'census') return routes.staffCensus(objectId)
  if (objectKind === 'search' && verb !== 'search.proposed') return routes.staffPartnerSearch(objectId)
  if (objectKind === 'import') return routes.staffImportOf(objectId)
  if (objectKind === 'campaign' && isUuid(objectId)) return routes.staffCampaign(objectId)
  return objectKind === 'article' ? routes.staffArticle(objectId) : null
}

/** The details that are words for people; ids and states are for the engineer who reads the table. */
const NAMES = ['title', 'event', 'collectivite', 'reference', 'file']

function detailsOf(details: Prisma.JsonValue): string[] {
  return NAMES.flatMap((name) => wordOf(details, name) ?? [])
}

function wordOf(details: Prisma.JsonValue, name: string): string | null {
  if (details === null || typeof details !== 'object' || Array.isArray(details)) return null
  const value = details[name]
  return typeof value === 'string' && value !== '' ? value : null
}

/** Reads the filters of the journal's address; what is unknown is dropped. */
export function journalFilters(
  query: Record<string, string | string[] | undefined>,
): Omit<JournalFilters, 'page'> {
  const { action, personne } = query
  return {
    verb: typeof action === 'string' && isVerb(action) ? action : null,
    email: typeof personne === 'string' ? personne.replaceAll('\u0000', '').slice(0, 254) : '',
  }
}

function isVerb(text: string): text is AuditVerb {
  return Object.hasOwn(auditSentence, text)
}
