import 'server-only'
import { randomUUID } from 'node:crypto'
import { isStaff, type Viewer } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import type { ArticleStatus, DecisionKind } from '@/lib/platform/prisma-client/enums'
import { dayIn } from '@/lib/platform/zoned-time'
import { may, visible } from '../policy'
import { proposerNames } from '../proposals/queries'
import { type Move, statusAfter } from '../rules'
import { type SubjectOptions, subjectOptions } from '../subjects/queries'
import { ArticleId } from './schema'

export type ArticleDraft = {
  title: string
  placeLine: string
  teaser: string
  body: string
  source: string
  countries: string[]
  groups: string[]
  themes: string[]
}

/** The form of a new item; null for who is not staff. */
export async function newArticlePage(
  viewer: Viewer,
): Promise<{ options: SubjectOptions; submissionKey: string } | null> {
  if (!may(viewer, 'edit', { status: 'DRAFT', proposedById: null })) return null
  return { options: await subjectOptions(), submissionKey: randomUUID() }
}

export type ArticleDesk = {
  id: string
  slug: string
  status: ArticleStatus
  publishedOn: string | null
  draft: ArticleDraft
  options: SubjectOptions
  /** Version the form was filled from. */
  seenAt: string
  createdAt: Date
  author: { displayName: string; email: string } | null
  proposedBy: string | null
  decisions: { kind: DecisionKind; message: string | null; at: Date; by: string }[]
  can: Record<Move, boolean>
  /** Today in Paris, the latest day of publication. */
  today: string
}

/** One item as staff works on it; null when there is none, or for who is not staff. */
export async function articleDesk(viewer: Viewer, id: string, now = new Date()): Promise<ArticleDesk | null> {
  if (!isStaff(viewer) || !ArticleId.safeParse(id).success) return null
  const row = await db.article.findFirst({
    where: { AND: [visible(viewer), { id }] },
    select: {
      slug: true,
      status: true,
      publishedOn: true,
      title: true,
      placeLine: true,
      teaser: true,
      body: true,
      source: true,
      updatedAt: true,
      createdAt: true,
      proposedById: true,
      author: { select: { displayName: true, email: true } },
      countries: { select: { countryCode: true }, orderBy: { country: { searchKey: 'asc' } } },
      groups: { select: { groupId: true }, orderBy: { group: { searchKey: 'asc' } } },
      themes: { select: { themeCode: true }, orderBy: { theme: { position: 'asc' } } },
      decisions: {
        select: { kind: true, message: true, decidedAt: true, decidedBy: { select: { displayName: true } } },
        orderBy: { decidedAt: 'desc' },
        take: 20,
      },
    },
  })
  if (!row) return null
  const [options, names] = await Promise.all([subjectOptions(id), proposerNames([row.proposedById])])
  const { title, teaser, body, slug, status, publishedOn, createdAt, author } = row
  const draft = {
    title,
    placeLine: row.placeLine ?? '',
    teaser,
    body,
    source: row.source ?? '',
    countries: row.countries.map(({ countryCode }) => countryCode),
    groups: row.groups.map(({ groupId }) => groupId),
    themes: row.themes.map(({ themeCode }) => themeCode),
  }
  return {
    id,
    slug,
    status,
    publishedOn,
    draft,
    options,
    seenAt: row.updatedAt.toISOString(),
    createdAt,
    author,
    proposedBy: names.get(row.proposedById ?? '') ?? null,
    decisions: row.decisions.map(({ kind, message, decidedAt, decidedBy }) => ({
      kind,
      message,
      at: decidedAt,
      by: decidedBy.displayName,
    })),
    can: {
      publish: statusAfter(status, 'publish') !== null,
      refuse: statusAfter(status, 'refuse') !== null,
      archive: statusAfter(status, 'archive') !== null,
    },
    today: dayIn('Europe/Paris', now),
  }
}
