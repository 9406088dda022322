import 'server-only'
import { sessionEnded } from '@/lib/accounts/labels'
import { isSignedIn, type Viewer } from '@/lib/accounts/policy'
import { collectiviteLevels } from '@/lib/collectivites/labels'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { may } from '../../censuses/policy'
import { cellOf } from '../rules'
import { ExportInput, StoredAnswers } from '../schema'

type Cell = string | number | Date | null

export type AnswersTable = { name: string; title: string; header: string[]; rows: Cell[][] }

/** Every answer handed in, a line a collectivité and a column a question; the journal says who took it. */
export async function exportAnswers(viewer: Viewer, raw: unknown): Promise<Outcome<AnswersTable>> {
  const input = parseInput(ExportInput, raw)
  if (!input.ok) return input
  const { id } = input.value
  return transaction({ actor: viewer }, async (tx) => {
    if (!isSignedIn(viewer)) return refuse('forbidden', sessionEnded)
    const census = await tx.db.census.findUnique({
      where: { id },
      select: {
        slug: true,
        title: true,
        state: true,
        questions: { select: { id: true, label: true }, orderBy: [{ position: 'asc' }, { id: 'asc' }] },
      },
    })
    if (!census || !may(viewer, 'see', census)) return refuse('not-found')
    if (!may(viewer, 'run', census)) return refuse('forbidden')
    const responses = await tx.db.censusResponse.findMany({
      where: { censusId: id, state: 'SUBMITTED' },
      select: {
        answers: true,
        submittedAt: true,
        collectivite: {
          select: { name: true, siren: true, level: true, departement: { select: { name: true } } },
        },
      },
      orderBy: [{ collectivite: { searchKey: 'asc' } }, { id: 'asc' }],
    })
    const rows = responses.map(({ answers, submittedAt, collectivite }): Cell[] => {
      const stored = StoredAnswers.parse(answers)
      const { name, siren, level, departement } = collectivite
      const facts = [name, collectiviteLevels[level], siren, departement?.name ?? null, submittedAt]
      return [...facts, ...census.questions.map((question) => cellOf(stored[question.id]))]
    })
    await tx.audit('census.exported', { kind: 'census', id }, { title: census.title, rows: rows.length })
    const facts = ['Collectivité', 'Échelon', 'SIREN', 'Département', 'Répondu le']
    return ok({
      name: `recensement-${census.slug}`,
      title: census.title,
      header: [...facts, ...census.questions.map(({ label }) => label)],
      rows,
    })
  })
}
