import 'server-only'
import { collectivitesOf, type Viewer, writesFor } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import { visible } from '../policy'
import { openStates } from '../submissions/rules'

export type NewFilePage = { collectivites: { id: string; name: string }[] }

/** The collectivités for which the viewer may open a file. */
export async function newFilePage(viewer: Viewer): Promise<NewFilePage> {
  const ids = collectivitesOf(viewer).filter((id) => writesFor(viewer, id))
  return {
    collectivites: await db.collectivite.findMany({
      where: { id: { in: ids } },
      select: { id: true, name: true },
      orderBy: { name: 'asc' },
    }),
  }
}

export type RevisionPage = {
  slug: string
  title: string
  /** Why no version can be opened; null when one can. */
  obstacle: 'not-a-party' | 'reads-only' | 'other-file' | null
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
            ? 'other-file'
            : null,
    fileId: isOwnFile ? file.id : null,
  }
}
