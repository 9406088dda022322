import type { ArticleStatus, PublicationKind } from '@/lib/platform/prisma-client/enums'

/** Where a news item stands, for staff and for the person who proposed it. */
export const articleStatuses: Record<ArticleStatus, string> = {
  DRAFT: 'Brouillon',
  SUBMITTED: 'À relire',
  PUBLISHED: 'Publiée',
  REFUSED: 'Refusée',
  ARCHIVED: 'Archivée',
}

/** The same as names of lists. */
export const articleStatusesPlural: Record<ArticleStatus, string> = {
  DRAFT: 'Brouillons',
  SUBMITTED: 'À relire',
  PUBLISHED: 'Publiées',
  REFUSED: 'Refusées',
  ARCHIVED: 'Archivées',
}

/** Lists of the staff area, what waits first. */
export const articleStatusOrder: ArticleStatus[] = ['SUBMITTED', 'DRAFT', 'PUBLISHED', 'ARCHIVED', 'REFUSED']

/** Kind of a publication, beside its title. */
export const publicationKinds: Record<PublicationKind, string> = {
  ETUDE: 'Étude',
  REPERTOIRE: 'Répertoire',
  GUIDE: 'Guide',
  EVALUATION: 'Évaluation',
  ACTES: 'Actes',
  LETTRE: 'Lettre d’information',
  AUTRE: 'Document',
}

/** The same as names of lists. */
export const publicationKindsPlural: Record<PublicationKind, string> = {
  ETUDE: 'Études',
  REPERTOIRE: 'Répertoires',
  GUIDE: 'Guides',
  EVALUATION: 'Évaluations',
  ACTES: 'Actes',
  LETTRE: 'Lettres d’information',
  AUTRE: 'Autres documents',
}

/** Kinds in the order of a list or a select. */
export const publicationKindOrder: PublicationKind[] = [
  'ETUDE',
  'REPERTOIRE',
  'GUIDE',
  'EVALUATION',
  'ACTES',
  'LETTRE',
  'AUTRE',
]

const formats: Record<string, string> = {
  'application/pdf': 'PDF',
  'application/zip': 'ZIP',
  'text/csv': 'CSV',
  'application/msword': 'DOC',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PPTX',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
}

/** Short name of a document's format; a page of another site when nothing is known. */
export function documentFormat(mediaType: string | null): string {
  return (mediaType && formats[mediaType]) ?? 'lien'
}
