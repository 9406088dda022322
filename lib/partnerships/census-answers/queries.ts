import 'server-only'
import { collectivitesOf, isSignedIn, isStaff, type Viewer } from '@/lib/accounts/policy'
import { writingMandate } from '@/lib/accounts/writers/rules'
import { db } from '@/lib/platform/db'
import { type Page, paged, pageNumber } from '@/lib/platform/paging'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import { isSlug } from '@/lib/platform/slug'
import { isUuid } from '@/lib/platform/uuid'
import { dayIn } from '@/lib/platform/zoned-time'
import { mayAnswer, visible } from '../censuses/policy'
import { standingOf } from '../censuses/rules'
import type { AnswerState } from './labels'
import { type Question, typedOf } from './rules'
import { FollowFilters, type FollowView, StoredAnswers } from './schema'

type Parameters = Record<string, string | string[] | undefined>

const PAGE_SIZE = 25
const today = () => dayIn('Europe/Paris', new Date())
const isoDay = (date: Date) => date.toISOString().slice(0, 10)

const questionColumns = {
  select: { id: true, kind: true, label: true, hint: true, options: true, isRequired: true },
  orderBy: [{ position: 'asc' as const }, { id: 'asc' as const }],
}

/** A census in a member’s list, once for each collectivité the member acts for. */
export type MyCensus = {
  slug: string
  title: string
  dueOn: string
  isOpen: boolean
  collectivite: { slug: string; name: string }
  answer: AnswerState
}

/** Censuses of a member, those to answer first. */
export async function myCensusesPage(viewer: Viewer, parameters: Parameters): Promise<Page<MyCensus>> {
  const mine = await collectivitesNamed(viewer)
  const where = { AND: [visible(viewer), { state: { not: 'DRAFT' as const } }] }
  const perPage = Math.max(1, Math.floor(PAGE_SIZE / Math.max(1, mine.length)))
  const list = await paged(
    pageNumber(parameters.page),
    perPage,
    async () => (mine.length === 0 ? 0 : db.census.count({ where })),
    (range) => censusRows(where, range),
  )
  return { ...list, items: list.items.flatMap((census) => forEach(census, mine)) }
}

/** What a member’s own page begins with: open censuses, soonest due first, three at most. */
export async function censusesToAnswer(viewer: Viewer): Promise<MyCensus[]> {
  const mine = (await collectivitesNamed(viewer)).filter(({ id }) => mayAnswer(viewer, id))
  if (mine.length === 0) return []
  const where = { state: 'OPEN' as const, dueOn: { gte: new Date(today()) } }
  const rows = await censusRows({ AND: [visible(viewer), where] }, { skip: 0, take: 10 })
  const waiting = rows.flatMap((census) => forEach(census, mine)).filter((one) => one.answer !== 'SUBMITTED')
  return waiting.slice(0, 3)
}

type Mine = { id: string; slug: string; name: string }

function collectivitesNamed(viewer: Viewer): Promise<Mine[]> {
  return db.collectivite.findMany({
    where: { id: { in: collectivitesOf(viewer) } },
    select: { id: true, slug: true, name: true },
    orderBy: { searchKey: 'asc' },
  })
}

async function censusRows(where: Prisma.CensusWhereInput, range: { skip: number; take: number }) {
  const rows = await db.census.findMany({
    where,
    select: {
      slug: true,
      title: true,
      state: true,
      dueOn: true,
      responses: { select: { collectiviteId: true, state: true } },
    },
    orderBy: [{ state: 'asc' }, { dueOn: 'desc' }, { id: 'asc' }],
    ...range,
  })
  return rows
}

type CensusRow = Awaited<ReturnType<typeof censusRows>>[number]

function forEach({ slug, title, state, dueOn, responses }: CensusRow, mine: Mine[]): MyCensus[] {
  const isOpen = standingOf({ state, dueOn: isoDay(dueOn) }, today()) === 'OPEN'
  return mine.map(({ id, ...collectivite }) => ({
    slug,
    title,
    dueOn: isoDay(dueOn),
    isOpen,
    collectivite,
    answer: responses.find((response) => response.collectiviteId === id)?.state ?? 'NONE',
  }))
}

/** The form of one collectivité, or what it answered. */
export type AnswerPage = {
  slug: string
  title: string
  intro: string
  dueOn: string
  isOpen: boolean
  /** Its synthesis is on the public pages. */
  isPublished: boolean
  questions: Question[]
  /** Collectivités the member acts for: more than one is a choice. */
  collectivites: { slug: string; name: string }[]
  /** Null for a visitor whose session ended while the form was open. */
  mine: {
    collectivite: { slug: string; name: string }
    state: AnswerState
    revision: number
    typed: Record<string, string | string[]>
    updatedAt: Date | null
    by: string | null
  } | null
  canAnswer: boolean
  done: 'garde' | 'envoye' | null
}

/**
 * One census as a member answers it. A visitor gets the bare form, even of a closed one, for whoever was signed out,
 * or came too late, while writing: the command decides.
 */
export async function answerPage(
  viewer: Viewer,
  slug: string,
  parameters: Parameters,
): Promise<AnswerPage | null> {
  if (!isSlug(slug) || isStaff(viewer)) return null
  const where =
    viewer.kind === 'visitor'
      ? { slug, state: { not: 'DRAFT' as const } }
      : { AND: [visible(viewer), { slug }] }
  const census = await db.census.findFirst({
    where,
    select: {
      id: true,
      slug: true,
      title: true,
      intro: true,
      dueOn: true,
      state: true,
      questions: questionColumns,
    },
  })
  if (!census) return null
  const collectivites = await collectivitesNamed(viewer)
  if (isSignedIn(viewer) && collectivites.length === 0) return null
  const asked = collectivites.find((one) => one.slug === parameters.pour)
  const chosen = asked ?? collectivites.find(({ id }) => mayAnswer(viewer, id)) ?? collectivites[0]
  const { id: censusId, title, intro, questions, state } = census
  const dueOn = isoDay(census.dueOn)
  const isOpen = standingOf({ state, dueOn }, today()) === 'OPEN'
  return {
    slug,
    title,
    intro,
    dueOn,
    isOpen,
    isPublished: state === 'PUBLISHED',
    questions,
    collectivites: collectivites.map(({ slug, name }) => ({ slug, name })),
    mine: chosen ? await answerOf(censusId, chosen) : null,
    canAnswer: chosen ? isOpen && mayAnswer(viewer, chosen.id) : true,
    done: parameters.fait === 'garde' || parameters.fait === 'envoye' ? parameters.fait : null,
  }
}

async function answerOf(
  censusId: string,
  { id, slug, name }: Mine,
): Promise<NonNullable<AnswerPage['mine']>> {
  const row = await db.censusResponse.findUnique({
    where: { censusId_collectiviteId: { censusId, collectiviteId: id } },
    select: {
      state: true,
      revision: true,
      answers: true,
      updatedAt: true,
      author: { select: { displayName: true } },
    },
  })
  const stored = Object.entries(row ? StoredAnswers.parse(row.answers) : {})
  return {
    collectivite: { slug, name },
    state: row?.state ?? 'NONE',
    revision: row?.revision ?? 0,
    typed: Object.fromEntries(stored.map(([question, value]) => [question, typedOf(value)])),
    updatedAt: row?.updatedAt ?? null,
    by: row?.author.displayName ?? null,
  }
}

/** A collectivité in the follow-up of staff. */
export type FollowRow = {
  collectivite: { slug: string; name: string }
  /** When it answered, or last kept its draft; null while nothing was written. */
  at: Date | null
  by: string | null
  wasAsked: boolean
  remindedAt: Date | null
  /** Nobody there has an account that could be written to. */
  hasNobody: boolean
}

export type FollowPage = {
  id: string
  title: string
  isOpen: boolean
  view: FollowView
  counts: Record<FollowView, number>
  list: Page<FollowRow>
}

/** Who answered a census, who began, who did not; null for who is not staff. */
export async function followPage(
  viewer: Viewer,
  id: string,
  parameters: Parameters,
): Promise<FollowPage | null> {
  if (!isStaff(viewer) || !isUuid(id)) return null
  const census = await db.census.findFirst({
    where: { AND: [visible(viewer), { id }] },
    select: { title: true, state: true, dueOn: true },
  })
  if (!census) return null
  const { vue: view } = FollowFilters.parse(parameters)
  const answered = { censusId: id, state: 'SUBMITTED' as const }
  const begun = { censusId: id, state: 'DRAFT' as const }
  const silent = {
    censusId: id,
    collectivite: { censuses: { none: { censusId: id } } },
  }
  const [repondu, brouillons, attendu] = await Promise.all([
    db.censusResponse.count({ where: answered }),
    db.censusResponse.count({ where: begun }),
    db.censusInvitation.count({ where: silent }),
  ])
  const counts = { repondu, brouillons, attendu }
  const list = await paged(
    pageNumber(parameters.page),
    PAGE_SIZE,
    async () => counts[view],
    (range) =>
      view === 'attendu'
        ? silentRows(silent, range)
        : responseRows(view === 'repondu' ? answered : begun, range),
  )
  const isOpen = standingOf({ state: census.state, dueOn: isoDay(census.dueOn) }, today()) === 'OPEN'
  return { id, title: census.title, isOpen, view, counts, list }
}

async function silentRows(
  where: { censusId: string },
  range: { skip: number; take: number },
): Promise<FollowRow[]> {
  const rows = await db.censusInvitation.findMany({
    where,
    select: {
      remindedAt: true,
      collectivite: {
        select: {
          slug: true,
          name: true,
          memberships: { where: writingMandate(new Date()), select: { id: true }, take: 1 },
        },
      },
    },
    orderBy: [{ collectivite: { searchKey: 'asc' } }, { collectiviteId: 'asc' }],
    ...range,
  })
  return rows.map(({ remindedAt, collectivite: { memberships, ...collectivite } }) => ({
    collectivite,
    at: null,
    by: null,
    wasAsked: true,
    remindedAt,
    hasNobody: memberships.length === 0,
  }))
}

async function responseRows(
  where: { censusId: string; state: 'SUBMITTED' | 'DRAFT' },
  range: { skip: number; take: number },
): Promise<FollowRow[]> {
  const rows = await db.censusResponse.findMany({
    where,
    select: {
      updatedAt: true,
      author: { select: { displayName: true } },
      collectivite: {
        select: {
          slug: true,
          name: true,
          censusInvitations: { where: { censusId: where.censusId }, select: { remindedAt: true } },
        },
      },
    },
    orderBy: [{ collectivite: { searchKey: 'asc' } }, { id: 'asc' }],
    ...range,
  })
  return rows.map(({ updatedAt, author, collectivite: { censusInvitations, ...collectivite } }) => ({
    collectivite,
    at: updatedAt,
    by: author.displayName,
    wasAsked: censusInvitations.length > 0,
    remindedAt: censusInvitations[0]?.remindedAt ?? null,
    hasNobody: false,
  }))
}

/** One answer as staff reads it. */
export type AnswerSheet = {
  census: { id: string; title: string }
  collectivite: { slug: string; name: string }
  submittedAt: Date
  by: string
  answers: { id: string; label: string; typed: string | string[]; isAmount: boolean }[]
}

/** The answer a collectivité handed in; drafts are its own. */
export async function answerSheet(viewer: Viewer, id: string, slug: string): Promise<AnswerSheet | null> {
  if (!isStaff(viewer) || !isUuid(id) || !isSlug(slug)) return null
  const row = await db.censusResponse.findFirst({
    where: { censusId: id, state: 'SUBMITTED', collectivite: { slug } },
    select: {
      answers: true,
      submittedAt: true,
      updatedAt: true,
      author: { select: { displayName: true } },
      collectivite: { select: { slug: true, name: true } },
      census: { select: { id: true, title: true, questions: questionColumns } },
    },
  })
  if (!row) return null
  const stored = StoredAnswers.parse(row.answers)
  const { questions, ...census } = row.census
  return {
    census,
    collectivite: row.collectivite,
    submittedAt: row.submittedAt ?? row.updatedAt,
    by: row.author.displayName,
    answers: questions.map(({ id: questionId, label, kind }) => ({
      id: questionId,
      label,
      typed: typedOf(stored[questionId]),
      isAmount: kind === 'AMOUNT',
    })),
  }
}
