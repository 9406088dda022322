import 'server-only'
import { collectivitesOf, isStaff, type Viewer } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import { type Page, paged } from '@/lib/platform/paging'
import type { PartnershipDocumentKind } from '@/lib/platform/prisma-client/enums'
import { isUuid } from '@/lib/platform/uuid'
import { visible } from '../policy'
import { visible as visibleFile } from '../submissions/policy'
import { DraftContent } from '../submissions/schema'

/** A file as it is sent back. */
export type Download = { name: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> }

const columns = { name: true, mediaType: true, bytes: true } as const

/**
 * A document of a published record: the public ones for everybody, the others for its parties and for staff. Null
 * otherwise, without telling whether it exists.
 */
export async function recordDocument(viewer: Viewer, slug: string, fileId: string): Promise<Download | null> {
  if (!isUuid(fileId)) return null
  const isOwn = { frenchParties: { some: { collectiviteId: { in: collectivitesOf(viewer) } } } }
  const row = await db.partnershipDocument.findFirst({
    where: {
      fileId,
      partnership: { AND: [{ slug }, isStaff(viewer) ? {} : visible(viewer)] },
      ...(isStaff(viewer) ? {} : { OR: [{ isPublic: true }, { partnership: isOwn }] }),
    },
    select: { file: { select: columns } },
  })
  return row?.file ?? null
}

/** A document of a file, for those who may read the file. */
export async function fileDocument(viewer: Viewer, id: string, fileId: string): Promise<Download | null> {
  if (!isUuid(id) || !isUuid(fileId)) return null
  const row = await db.partnershipSubmission.findFirst({
    where: { AND: [visibleFile(viewer), { id }] },
    select: { content: true },
  })
  const holdsIt = row && DraftContent.parse(row.content).documents.some((line) => line.fileId === fileId)
  return holdsIt ? db.storedFile.findUnique({ where: { id: fileId }, select: columns }) : null
}

/** What is known of a stored file without reading it. */
export type FileFacts = { name: string; mediaType: string; byteSize: number }

/** Facts of these files by id; those that are gone are left out. */
export async function fileFacts(fileIds: string[]): Promise<Map<string, FileFacts>> {
  const rows = await db.storedFile.findMany({
    where: { id: { in: fileIds } },
    select: { id: true, name: true, mediaType: true, byteSize: true },
  })
  return new Map(rows.map(({ id, ...facts }) => [id, facts]))
}

/** A public document among those of several records. */
export type ListedDocument = {
  fileId: string
  kind: PartnershipDocumentKind
  title: string
  mediaType: string
  byteSize: number
  record: { slug: string; title: string }
}

const PAGE_SIZE = 10

/** Public documents of a collectivité’s published partnerships, the last added first; of nothing private, even to its own. */
export function collectiviteDocuments(
  viewer: Viewer,
  collectiviteId: string,
  page: number,
): Promise<Page<ListedDocument>> {
  const where = {
    isPublic: true,
    partnership: { AND: [visible(viewer), { frenchParties: { some: { collectiviteId } } }] },
  }
  return paged(
    page,
    PAGE_SIZE,
    () => db.partnershipDocument.count({ where }),
    async (range) => {
      const rows = await db.partnershipDocument.findMany({
        where,
        select: {
          fileId: true,
          kind: true,
          title: true,
          file: { select: { mediaType: true, byteSize: true } },
          partnership: { select: { slug: true, title: true } },
        },
        orderBy: { id: 'desc' },
        ...range,
      })
      return rows.map(({ file, partnership, ...document }) => ({ ...document, ...file, record: partnership }))
    },
  )
}
