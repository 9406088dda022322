import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import { type Page, paged } from '@/lib/platform/paging'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import type { ImportLineState, RegisterImportState } from '@/lib/platform/prisma-client/enums'
import { isUuid } from '@/lib/platform/uuid'
import { headerOf } from '../register-sheet/labels'
import { type ChangedCell, LineAfter, LineFaults } from '../register-sheet/schema'
import { type ImportView, viewStates } from './labels'
import { may, visible } from './policy'
import { ImportFilters, ListFilters } from './schema'

const PAGE_SIZE = 20
const LINES_PAGE_SIZE = 25

/** An import in the list. */
export type ImportCard = {
  id: string
  fileName: string
  state: RegisterImportState
  uploadedAt: Date
  uploadedBy: string
  counts: Record<ImportView, number>
}

export type ImportsPage = Page<ImportCard> & { countries: { slug: string; name: string }[] }

/** Sheets sent so far, the latest first, and the countries a sheet can be made of; null for anybody but staff. */
export async function importsPage(viewer: Viewer, raw: unknown): Promise<ImportsPage | null> {
  if (!may(viewer, 'see')) return null
  const { page } = ListFilters.parse(raw)
  const where = visible(viewer)
  const [list, countries] = await Promise.all([
    paged(
      page,
      PAGE_SIZE,
      () => db.registerImport.count({ where }),
      async (range) => {
        const rows = await db.registerImport.findMany({
          where,
          ...range,
          select: cardColumns,
          orderBy: [{ uploadedAt: 'desc' }, { id: 'desc' }],
        })
        const counts = await lineCounts(rows.map(({ id }) => id))
        return rows.map(({ uploadedBy, ...row }) => ({
          ...row,
          uploadedBy: uploadedBy.displayName,
          counts: viewCounts(counts.get(row.id)),
        }))
      },
    ),
    db.country.findMany({
      where: { partners: { some: { partnerships: { some: { partnership: { archivedAt: null } } } } } },
      select: { slug: true, name: true },
      orderBy: { name: 'asc' },
    }),
  ])
  return { ...list, countries }
}

const cardColumns = {
  id: true,
  fileName: true,
  state: true,
  uploadedAt: true,
  uploadedBy: { select: { displayName: true } },
} as const

type Counts = Partial<Record<ImportLineState, number>>

async function lineCounts(ids: string[]): Promise<Map<string, Counts>> {
  const groups = await db.registerImportLine.groupBy({
    by: ['importId', 'state'],
    where: { importId: { in: ids } },
    _count: true,
  })
  const byImport = new Map<string, Counts>()
  for (const { importId, state, _count } of groups) {
    byImport.set(importId, { ...byImport.get(importId), [state]: _count })
  }
  return byImport
}

function viewCounts(counts: Counts = {}): Record<ImportView, number> {
  const countOf = (view: ImportView) => viewStates[view].reduce((sum, state) => sum + (counts[state] ?? 0), 0)
  return {
    'a-accepter': countOf('a-accepter'),
    erreurs: countOf('erreurs'),
    acceptees: countOf('acceptees'),
    laissees: countOf('laissees'),
    annulees: countOf('annulees'),
    inchangees: countOf('inchangees'),
  }
}

/** A line as staff reads it before deciding. */
export type ImportLine = {
  line: number
  state: ImportLineState
  title: string
  /** The record, while it is published. */
  slug: string | null
  changes: (ChangedCell & { header: string })[]
  faults: { header: string | null; message: string }[]
}

export type ImportPage = Page<ImportLine> & {
  id: string
  fileName: string
  state: RegisterImportState
  uploadedAt: Date
  uploadedBy: string
  appliedAt: Date | null
  undoneAt: Date | null
  view: ImportView
  counts: Record<ImportView, number>
  canDecide: boolean
  canUndo: boolean
}

/** One import and one list of its lines; null for anybody but staff. Opens on what there is to do. */
export async function importPage(viewer: Viewer, id: string, raw: unknown): Promise<ImportPage | null> {
  if (!isUuid(id)) return null
  const row = await db.registerImport.findFirst({
    where: { AND: [visible(viewer), { id }] },
    select: { ...cardColumns, appliedAt: true, undoneAt: true },
  })
  if (!row) return null
  const counts = viewCounts((await lineCounts([id])).get(id))
  const { vue, page } = ImportFilters.parse(raw)
  const where = { importId: id, state: { in: viewStates[vue] } }
  const list = await paged(
    page,
    LINES_PAGE_SIZE,
    () => Promise.resolve(counts[vue]),
    async (range) => {
      const lines = await db.registerImportLine.findMany({
        where,
        ...range,
        select: {
          line: true,
          state: true,
          title: true,
          after: true,
          faults: true,
          partnership: { select: { slug: true, archivedAt: true } },
        },
        orderBy: { line: 'asc' },
      })
      return lines.map(({ after, faults, partnership, ...line }) => ({
        ...line,
        slug: partnership && !partnership.archivedAt ? partnership.slug : null,
        changes: after
          ? LineAfter.parse(after).cells.map((cell) => ({ ...cell, header: headerOf(cell.key) }))
          : [],
        faults: LineFaults.parse(faults).map(({ column, message }) => ({
          header: column === null ? null : headerOf(column),
          message,
        })),
      }))
    },
  )
  const { uploadedBy, ...facts } = row
  return {
    ...list,
    ...facts,
    uploadedBy: uploadedBy.displayName,
    view: vue,
    counts,
    canDecide: may(viewer, 'decide') && row.state !== 'UNDONE' && counts['a-accepter'] > 0,
    canUndo: may(viewer, 'undo') && counts.acceptees > 0 && row.state !== 'COMPARED',
  }
}

/** Sheets of which lines still wait for a decision: how many, and since when. */
export async function importsWaiting(viewer: Viewer): Promise<{ count: number; oldest: Date | null }> {
  const waiting: Prisma.RegisterImportWhereInput = {
    state: { not: 'UNDONE' },
    lines: { some: { state: { in: viewStates['a-accepter'] } } },
  }
  const { _count: count, _min: min } = await db.registerImport.aggregate({
    where: { AND: [visible(viewer), waiting] },
    _count: true,
    _min: { uploadedAt: true },
  })
  return { count, oldest: min.uploadedAt }
}
