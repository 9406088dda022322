import { VISITOR } from '@/lib/accounts/policy'
import { currentViewer } from '@/lib/accounts/viewer'
import { recordDocument } from '@/lib/partnerships/documents/queries'
import { fileResponse } from '@/lib/platform/files'

type Context = RouteContext<'/partenariats/[slug]/documents/[file]'>

/** A document of a published record: public for everybody, private for its parties and for staff. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug, file: fileId } = await params
  const open = await recordDocument(VISITOR, slug, fileId)
  if (open) return fileResponse(open, true)
  const own = await recordDocument(await currentViewer(), slug, fileId)
  return own ? fileResponse(own, false) : new Response('Ce document n’existe pas.', { status: 404 })
}
