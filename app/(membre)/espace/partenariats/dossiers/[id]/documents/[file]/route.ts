import { requireSignedIn } from '@/lib/accounts/viewer'
import { fileDocument } from '@/lib/partnerships/documents/queries'
import { fileResponse } from '@/lib/platform/files'
import { routes } from '@/lib/platform/routes'

type Context = RouteContext<'/espace/partenariats/dossiers/[id]/documents/[file]'>

/** A document of a file, for its collectivité and for staff. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, file: fileId } = await params
  const viewer = await requireSignedIn(routes.submissionDocument(id, fileId))
  const found = await fileDocument(viewer, id, fileId)
  return found ? fileResponse(found, false) : new Response('Ce document n’existe pas.', { status: 404 })
}
