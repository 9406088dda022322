import 'server-only'
import { isSignedIn, type Viewer } from '@/lib/accounts/policy'
import { type CsvCell, csvForExcel } from '@/lib/platform/csv'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { transaction } from '@/lib/platform/transaction'
import { dayIn } from '@/lib/platform/zoned-time'
import { sessionExpired } from '../../submissions/labels'
import { type LegalStep, missingStepLabels } from '../labels'
import { may } from '../policy'
import { type DeadlineLine, deadlineLines } from '../queries'
import { DeadlineFilters } from '../schema'

/** Far more conventions than staff will ever call about. */
const MOST_LINES = 20_000

const header = [
  'Partenariat',
  'Adresse de la fiche',
  'Collectivités françaises',
  'Signée le',
  'Transmise le',
  'Échéance',
  'La fiche ne donne pas',
  'Dernier rappel',
]

/** One list of deadlines for Excel, as the page shows it: institutions only. */
export async function exportDeadlines(
  viewer: Viewer,
  raw: unknown,
): Promise<Outcome<{ filename: string; csv: string }>> {
  const { vue } = DeadlineFilters.parse(raw)
  return transaction({ actor: viewer }, async (tx) => {
    if (!isSignedIn(viewer)) return refuse('forbidden', sessionExpired)
    if (!may(viewer, 'oversee')) return refuse('forbidden')
    const lines = await deadlineLines(tx.db, vue, dayIn('Europe/Paris', tx.now), { take: MOST_LINES })
    await tx.audit('deadline.exported', { kind: 'partnership', id: vue }, { rows: lines.length })
    return ok({ filename: `echeances-${vue}.csv`, csv: csvForExcel(header, lines.map(cells)) })
  })
}

function cells(line: DeadlineLine): CsvCell[] {
  const missing = line.missing.map((step: LegalStep) => missingStepLabels[step]).join(', ')
  const { title, slug, parties, signedOn, transmittedOn, expiresOn, remindedAt } = line
  return [title, slug, parties.join(', '), signedOn, transmittedOn, expiresOn, missing, remindedAt]
}
