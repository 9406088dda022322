import { z } from 'zod'
import { PartnershipDocumentKind } from '@/lib/platform/prisma-client/enums'
import { oneLine } from '@/lib/platform/typed-text'

/** A file sent, and what is said of it. */
export const AttachInput = z.object({
  id: z.uuid(),
  file: z.instanceof(File, { error: 'Choisissez un fichier sur votre appareil.' }),
  kind: z.enum(PartnershipDocumentKind, 'Choisissez la nature du document.'),
  title: oneLine(200).pipe(z.string().min(1, 'Donnez un titre au document.')),
  isPublic: z.string().max(10).default(''),
  /** Random value of the form, so that the same post done twice is done once. */
  submissionKey: z.uuid().optional(),
})
