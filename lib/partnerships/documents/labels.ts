import type { PartnershipDocumentKind, PartySide } from '@/lib/platform/prisma-client/enums'

/** What a document is. */
export const documentKinds: Record<PartnershipDocumentKind, string> = {
  CONVENTION: 'Convention',
  DELIBERATION: 'Délibération',
  LETTER: 'Lettre d’intention',
  REPORT: 'Bilan ou rapport',
  OTHER: 'Autre document',
}

/** Kinds of file that are taken, as written beside a link. */
export const fileFormats: Record<string, string> = {
  'application/pdf': 'PDF',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
}

/** Side of a private contact. */
export const partySides: Record<PartySide, string> = {
  FRENCH: 'Côté français',
  FOREIGN: 'Côté partenaire',
}
