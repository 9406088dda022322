import 'server-only'
import { randomUUID } from 'node:crypto'
import { isStaff, type Viewer } from '@/lib/accounts/policy'
import { isWritingMandate } from '@/lib/accounts/writers/queries'
import { countryOptions } from '@/lib/collectivites/queries'
import { db } from '@/lib/platform/db'
import { type Page, paged, pageNumber } from '@/lib/platform/paging'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import type { CensusState } from '@/lib/platform/prisma-client/enums'
import { isUuid } from '@/lib/platform/uuid'
import { dayIn } from '@/lib/platform/zoned-time'
import type { Question } from '../census-answers/rules'
import { figuresOfCensus } from '../census-syntheses/queries'
import type { Figure } from '../census-syntheses/rules'
import { visible } from './policy'
import { allows, type CensusStep, standingOf } from './rules'
import { DeskFilters, type DeskView } from './schema'

type Parameters = Record<string, string | string[] | undefined>

const PAGE_SIZE = 20
const isoDay = (date: Date) => date.toISOString().slice(0, 10)
const parisDay = (now: Date) => dayIn('Europe/Paris', now)

export type CensusRow = {
  id: string
  title: string
  standing: CensusState
  dueOn: string
  countries: string[]
  asked: number
  answered: number
}

export type CensusDeskPage = { view: DeskView; counts: Record<DeskView, number>; list: Page<CensusRow> }

/** The censuses of CUF by where they stand; null for who is not staff. */
export async function censusDeskPage(
  viewer: Viewer,
  parameters: Parameters,
  now = new Date(),
): Promise<CensusDeskPage | null> {
  if (!isStaff(viewer)) return null
  const today = parisDay(now)
  const wheres: Record<DeskView, Prisma.CensusWhereInput> = {
    'a-preparer': { state: 'DRAFT' },
    ouverts: { state: 'OPEN', dueOn: { gte: new Date(today) } },
    clos: { OR: [{ state: 'CLOSED' }, { state: 'OPEN', dueOn: { lt: new Date(today) } }] },
    publies: { state: 'PUBLISHED' },
  }
  const count = (view: DeskView) => db.census.count({ where: { AND: [visible(viewer), wheres[view]] } })
  const [drafts, open, closed, published] = await Promise.all([
    count('a-preparer'),
    count('ouverts'),
    count('clos'),
    count('publies'),
  ])
  const counts = { 'a-preparer': drafts, ouverts: open, clos: closed, publies: published }
  const view = DeskFilters.parse(parameters).etat ?? (open > 0 ? 'ouverts' : 'a-preparer')
  const list = await paged(
    pageNumber(parameters.page),
    PAGE_SIZE,
    async () => counts[view],
    async (range) => {
      const rows = await db.census.findMany({
        where: { AND: [visible(viewer), wheres[view]] },
        select: {
          id: true,
          title: true,
          state: true,
          dueOn: true,
          countries: { select: { country: { select: { name: true } } } },
          _count: { select: { invitations: true, responses: { where: { state: 'SUBMITTED' } } } },
        },
        orderBy: [{ dueOn: view === 'ouverts' ? 'asc' : 'desc' }, { id: 'desc' }],
        ...range,
      })
      return rows.map(({ id, title, state, dueOn, countries, _count }) => ({
        id,
        title,
        standing: standingOf({ state, dueOn: isoDay(dueOn) }, today),
        dueOn: isoDay(dueOn),
        countries: countries.map(({ country }) => country.name),
        asked: _count.invitations,
        answered: _count.responses,
      }))
    },
  )
  return { view, counts, list }
}

type Option = { value: string; label: string }

/** The words of a census as its form shows them; null `draft` for a new one. */
export type CensusFormPage = {
  id: string | null
  /** Null for a visitor whose session ended while writing: what was sent is sent again. */
  revision: number | null
  draft: { title: string; intro: string; countries: string[]; dueOn: string } | null
  countries: Option[]
  today: string
  submissionKey: string
}

/**
 * The form of a census: a new one, or a draft. A visitor gets it bare, for staff whose session ended while writing: the
 * command decides.
 */
export async function censusFormPage(
  viewer: Viewer,
  id: string | null,
  now = new Date(),
): Promise<CensusFormPage | null> {
  if ((!isStaff(viewer) && viewer.kind !== 'visitor') || (id && !isUuid(id))) return null
  const row =
    id && isStaff(viewer)
      ? await db.census.findFirst({
          where: { AND: [visible(viewer), { id, state: 'DRAFT' }] },
          select: {
            revision: true,
            title: true,
            intro: true,
            dueOn: true,
            countries: { select: { countryCode: true }, orderBy: { country: { searchKey: 'asc' } } },
          },
        })
      : null
  if (id && !row && isStaff(viewer)) return null
  const options = await countryOptions()
  return {
    id,
    revision: row?.revision ?? null,
    draft: row && {
      title: row.title,
      intro: row.intro,
      dueOn: isoDay(row.dueOn),
      countries: row.countries.map(({ countryCode }) => countryCode),
    },
    countries: options.map(({ code, name }) => ({ value: code, label: name })),
    today: parisDay(now),
    submissionKey: randomUUID(),
  }
}

const dones = [
  'enregistre',
  'question',
  'ouvert',
  'rappel',
  'prolonge',
  'clos',
  'synthese',
  'publie',
  'retire',
  'copie',
] as const
export type CensusDone = (typeof dones)[number]

/** One census as CUF works on it. */
export type CensusDesk = {
  id: string
  slug: string
  title: string
  intro: string
  standing: CensusState
  dueOn: string
  openedAt: Date | null
  publishedAt: Date | null
  revision: number
  reminderRound: number
  synthesis: string
  countries: string[]
  questions: Question[]
  /** Collectivités asked, not yet written to, that answered, that began. */
  asked: number
  toWrite: number
  answered: number
  begun: number
  figures: Figure[]
  can: Record<CensusStep, boolean>
  today: string
  copyKey: string
  done: CensusDone | null
}

/** A census on the desk; null for who is not staff. */
export async function censusDesk(
  viewer: Viewer,
  id: string,
  parameters: Parameters,
  now = new Date(),
): Promise<CensusDesk | null> {
  if (!isStaff(viewer) || !isUuid(id)) return null
  const row = await db.census.findFirst({
    where: { AND: [visible(viewer), { id }] },
    select: {
      slug: true,
      title: true,
      intro: true,
      state: true,
      dueOn: true,
      openedAt: true,
      publishedAt: true,
      revision: true,
      reminderRound: true,
      synthesis: true,
      countries: {
        select: { country: { select: { name: true } } },
        orderBy: { country: { searchKey: 'asc' } },
      },
      questions: {
        select: { id: true, kind: true, label: true, hint: true, options: true, isRequired: true },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
      },
    },
  })
  if (!row) return null
  const { countries, state, synthesis, ...facts } = row
  const today = parisDay(now)
  const dueOn = isoDay(row.dueOn)
  const standing = standingOf({ state, dueOn }, today)
  const [asked, toWrite, answered, begun, { figures }] = await Promise.all([
    db.censusInvitation.count({ where: { censusId: id } }),
    db.censusInvitation.count({ where: { censusId: id, invitedAt: null } }),
    db.censusResponse.count({ where: { censusId: id, state: 'SUBMITTED' } }),
    db.censusResponse.count({ where: { censusId: id, state: 'DRAFT' } }),
    standing === 'DRAFT' ? { figures: [] } : figuresOfCensus(id),
  ])
  const can = (step: CensusStep) => allows(standing, step)
  return {
    id,
    ...facts,
    synthesis: synthesis ?? '',
    dueOn,
    standing,
    countries: countries.map(({ country }) => country.name),
    asked,
    toWrite,
    answered,
    begun,
    figures,
    can: {
      edit: can('edit'),
      open: can('open'),
      extend: can('extend'),
      close: can('close'),
      remind: can('remind'),
      write: can('write'),
      publish: can('publish'),
      withdraw: can('withdraw'),
    },
    today,
    copyKey: randomUUID(),
    done: dones.find((done) => done === parameters.fait) ?? null,
  }
}

/** The form of one question; null `question` for a new one. */
export type QuestionPage = {
  census: { id: string; title: string }
  question: Question | null
  submissionKey: string
}

/** A question of a draft on the desk, or the form of a new one when `questionId` is null. */
export async function questionPage(
  viewer: Viewer,
  id: string,
  questionId: string | null,
): Promise<QuestionPage | null> {
  if (!isUuid(id) || (questionId && !isUuid(questionId))) return null
  // Somebody signed out while writing gets the bare form back, with what they typed: the command decides.
  if (viewer.kind === 'visitor') {
    return { census: { id, title: 'Recensement' }, question: null, submissionKey: randomUUID() }
  }
  if (!isStaff(viewer)) return null
  const census = await db.census.findFirst({
    where: { AND: [visible(viewer), { id, state: 'DRAFT' }] },
    select: {
      id: true,
      title: true,
      questions: {
        where: { id: questionId ?? '00000000-0000-0000-0000-000000000000' },
        select: { id: true, kind: true, label: true, hint: true, options: true, isRequired: true },
      },
    },
  })
  const question = census?.questions[0] ?? null
  if (!census || (questionId && !question)) return null
  return { census: { id, title: census.title }, question, submissionKey: randomUUID() }
}

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
  const today = parisDay(now)
  const [engaged, everyMember] = await Promise.all([
    audienceOf(codes, false, now),
    audienceOf(codes, true, now),
  ])
  const dueOn = isoDay(census.dueOn)
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

/** Censuses that closed with answers and without a published synthesis: how many, and since when. */
export async function censusesToWrite(viewer: Viewer): Promise<{ count: number; oldest: Date | null }> {
  if (!isStaff(viewer)) return { count: 0, oldest: null }
  const today = new Date(parisDay(new Date()))
  const where: Prisma.CensusWhereInput = {
    OR: [{ state: 'CLOSED' }, { state: 'OPEN', dueOn: { lt: today } }],
    responses: { some: { state: 'SUBMITTED' } },
  }
  const { _count: count, _min: min } = await db.census.aggregate({
    where,
    _count: true,
    _min: { dueOn: true },
  })
  return { count, oldest: min.dueOn }
}
