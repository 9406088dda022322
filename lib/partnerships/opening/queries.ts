import 'server-only'
import { collectivitesOf, type Viewer, writesFor } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import { keyContains } from '@/lib/platform/fold'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import { visible } from '../policy'
import { openStates } from '../submissions/rules'

/** A published record that a file may start from. */
export type ModelRecord = { slug: string; title: string; parties: string[] }

export type NewFilePage = {
  collectivites: { id: string; name: string }[]
  /** What was looked for among the records to copy. */
  q: string
  /** The viewer's own records, or those found. */
  models: ModelRecord[]
  /** The record already chosen. */
  model: ModelRecord | null
}

const MOST_MODELS = 12

/** The collectivités for which the viewer may open a file, and records that it may start from. */
export async function newFilePage(
  viewer: Viewer,
  raw: Record<string, string | string[] | undefined> = {},
): Promise<NewFilePage> {
  const ids = collectivitesOf(viewer).filter((id) => writesFor(viewer, id))
  const q = textOf(raw.q)
  const slug = textOf(raw.modele)
  const wanted = q ? keyContains(q) : [{ frenchParties: { some: { collectiviteId: { in: ids } } } }]
  const [collectivites, models, [model]] = await Promise.all([
    db.collectivite.findMany({
      where: { id: { in: ids } },
      select: { id: true, name: true },
      orderBy: { name: 'asc' },
    }),
    modelRecords({ AND: [visible(viewer), ...wanted] }),
    slug ? modelRecords({ AND: [visible(viewer), { slug }] }) : [],
  ])
  return { collectivites, q, models, model: model ?? null }
}

async function modelRecords(where: Prisma.PartnershipWhereInput): Promise<ModelRecord[]> {
  const rows = await db.partnership.findMany({
    where,
    select: {
      slug: true,
      title: true,
      frenchParties: { select: { collectivite: { select: { name: true } } }, orderBy: { role: 'asc' } },
      foreignParties: { select: { partner: { select: { name: true } } }, orderBy: { role: 'asc' } },
    },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
    take: MOST_MODELS,
  })
  return rows.map(({ frenchParties, foreignParties, ...facts }) => ({
    ...facts,
    parties: [
      ...frenchParties.map(({ collectivite }) => collectivite.name),
      ...foreignParties.map(({ partner }) => partner.name),
    ].slice(0, 6),
  }))
}

function textOf(value: string | string[] | undefined): string {
  return String(Array.isArray(value) ? (value[0] ?? '') : (value ?? ''))
    .trim()
    .slice(0, 200)
}

export type RevisionPage = {
  slug: string
  title: string
  /** Why no version can be opened; null when one can. */
  obstacle: 'not-a-party' | 'reads-only' | 'other-file' | 'staff-file' | null
  /** The viewer's own open version. */
  fileId: string | null
}

/** A published record that the viewer would like to change; null when there is none. */
export async function revisionPage(viewer: Viewer, slug: string): Promise<RevisionPage | null> {
  const row = await db.partnership.findFirst({
    where: { AND: [visible(viewer), { slug }] },
    select: {
      slug: true,
      title: true,
      frenchParties: { select: { collectiviteId: true } },
      submissions: {
        where: { state: { in: [...openStates] } },
        select: { id: true, collectiviteId: true, byStaff: true },
      },
    },
  })
  if (!row) return null
  const mineAmong = row.frenchParties.filter(({ collectiviteId }) =>
    collectivitesOf(viewer).includes(collectiviteId),
  )
  const [file] = row.submissions
  const isOwnFile = file !== undefined && !file.byStaff && writesFor(viewer, file.collectiviteId)
  const { slug: address, title } = row
  return {
    slug: address,
    title,
    obstacle:
      mineAmong.length === 0
        ? 'not-a-party'
        : !mineAmong.some(({ collectiviteId }) => writesFor(viewer, collectiviteId))
          ? 'reads-only'
          : file && !isOwnFile
            ? file.byStaff
              ? 'staff-file'
              : 'other-file'
            : null,
    fileId: isOwnFile ? file.id : null,
  }
}
