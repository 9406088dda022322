import 'server-only'
import { randomUUID } from 'node:crypto'
import { isStaff, type Viewer } from '@/lib/accounts/policy'
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
