import 'server-only'
import { isSignedIn, type Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { openFile } from '../../submissions/commands/open-file'
import { sessionExpired } from '../../submissions/labels'
import { MOST_DOCUMENTS } from '../../submissions/schema'
import { fileNameOf, MOST_BYTES, mediaTypeOf } from '../rules'
import { AttachInput } from '../schema'

const TOO_HEAVY = 'Ce fichier est trop lourd\u00a0: 5\u00a0Mo au plus.'
const OTHER_KIND =
  'Ce fichier n’est ni un PDF, ni un ODT, ni un DOCX sans macro, ni une image JPEG ou PNG. Son contenu compte, pas son nom.'

/** Receives a document into a file; it joins the record when the file is accepted. */
export async function attachDocument(viewer: Viewer, raw: unknown): Promise<Outcome<null>> {
  if (!isSignedIn(viewer)) return refuse('forbidden', sessionExpired)
  const input = parseInput(AttachInput, raw)
  if (!input.ok) return input
  const { file: sent, kind, title, isPublic } = input.value
  if (sent.size > MOST_BYTES) return refuse('invalid', undefined, { file: TOO_HEAVY })
  const bytes = Buffer.from(await sent.arrayBuffer())
  const mediaType = mediaTypeOf(bytes)
  if (!mediaType) return refuse('invalid', undefined, { file: OTHER_KIND })
  return transaction({ actor: viewer, key: input.value.submissionKey }, async (tx) => {
    const file = await openFile(tx, viewer, { id: input.value.id }, 'save')
    if (!file.ok) return file
    const { id, content, collectivite } = file.value
    if (content.documents.length >= MOST_DOCUMENTS) {
      return refuse('closed', `${MOST_DOCUMENTS} documents au plus\u00a0: retirez-en un d’abord.`)
    }
    const { id: fileId } = await tx.db.storedFile.create({
      data: {
        name: fileNameOf(sent.name, mediaType),
        mediaType,
        byteSize: bytes.byteLength,
        bytes,
        uploadedById: viewer.personId,
        uploadedAt: tx.now,
      },
      select: { id: true },
    })
    const documents = [
      ...content.documents,
      { fileId, kind, title, isPublic: isPublic === 'oui' ? 'oui' : '' },
    ]
    await tx.db.partnershipSubmission.update({
      where: { id },
      data: { content: { ...content, documents, step: 'contacts' }, revision: { increment: 1 } },
    })
    const details = { collectivite: collectivite.name, step: 'contacts', document: title }
    await tx.audit('submission.saved', { kind: 'submission', id }, details)
    return ok(null)
  })
}
