import 'server-only'
import { randomUUID } from 'node:crypto'
import { isStaff, type Viewer } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import type { ArticleStatus, DecisionKind } from '@/lib/platform/prisma-client/enums'
import { dayIn } from '@/lib/platform/zoned-time'
import type { Parameters } from '../filters/schema'
import { visible } from '../policy'
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

export type NewArticlePage = { options: SubjectOptions; submissionKey: string }

/**
 * The form of a new item; null for members. A visitor gets it too, for staff whose session ended while writing: the
 * command decides.
 */
export async function newArticlePage(viewer: Viewer): Promise<NewArticlePage | null> {
  if (!isStaff(viewer) && viewer.kind !== 'visitor') return null
  return { options: await subjectOptions(), submissionKey: randomUUID() }
}

const dones = ['enregistree', 'publiee', 'refusee', 'archivee'] as const
export type Done = (typeof dones)[number]

export type ArticleDesk = {
  id: string
  slug: string
  status: ArticleStatus
  publishedOn: string | null
  draft: ArticleDraft
  options: SubjectOptions
  /** Version the form was filled from. */
  seenAt: string
  /** Calendar day in Paris it was proposed or written. */
  createdOn: string
  author: { displayName: string; email: string } | null
  proposedBy: string | null
  decisions: { id: string; kind: DecisionKind; message: string | null; on: string; by: string }[]
  can: Record<Move, boolean>
  /** Today in Paris, the latest day of publication. */
  today: string
  /** What was just done, as the address says after a redirect. */
  done: Done | null
}

/** One item as staff works on it; null when there is none, or for who is not staff. */
export async function articleDesk(
  viewer: Viewer,
  id: string,
  parameters: Parameters,
  now = new Date(),
): Promise<ArticleDesk | null> {
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
        select: {
          id: true,
          kind: true,
          message: true,
          decidedAt: true,
          decidedBy: { select: { displayName: true } },
        },
        orderBy: { decidedAt: 'desc' },
        take: 20,
      },
    },
  })
  if (!row) return null
  const [options, names] = await Promise.all([subjectOptions(id), proposerNames([row.proposedById])])
  const { title, teaser, body, slug, status, publishedOn, author } = row
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
    createdOn: dayIn('Europe/Paris', row.createdAt),
    author,
    proposedBy: names.get(row.proposedById ?? '') ?? null,
    decisions: row.decisions.map(({ id: key, kind, message, decidedAt, decidedBy }) => ({
      id: key,
      kind,
      message,
      on: dayIn('Europe/Paris', decidedAt),
      by: decidedBy.displayName,
    })),
    can: {
      publish: statusAfter(status, 'publish') !== null,
      refuse: statusAfter(status, 'refuse') !== null,
      archive: statusAfter(status, 'archive') !== null,
    },
    today: dayIn('Europe/Paris', now),
    done: dones.find((done) => done === parameters.fait) ?? null,
  }
}
