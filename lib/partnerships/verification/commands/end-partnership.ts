import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { dayIn } from '@/lib/platform/zoned-time'
import { openFile } from '../../submissions/commands/open-file'
import { startRevision } from '../../submissions/commands/start-revision'
import { submitSubmission } from '../../submissions/commands/submit-submission'
import { endYearFault } from '../rules'
import { EndInput } from '../schema'
import { openCheck } from './open-check'
import { recordAnswer } from './record-answer'

/** What became of the end: handed in to CUF, or held by a record that lacks something or that another party holds. */
export type EndReported = { isHandedIn: true } | { isHandedIn: false; fileId: string | null; why: string }

const INCOMPLETE =
  'La fin est notée. La fiche publiée est incomplète\u00a0: complétez-la, puis déposez la nouvelle version.'

/**
 * A party says that a partnership has ended: the answer is noted, then a new version that says so is handed in to
 * CUF. Pressing again after a failure between the two goes on where it stopped.
 */
export async function endPartnership(viewer: Viewer, raw: unknown): Promise<Outcome<EndReported>> {
  const input = parseInput(EndInput, raw)
  if (!input.ok) return input
  const { slug, collectiviteId, endYear } = input.value
  const said = await transaction({ actor: viewer }, async (tx) => {
    const check = await openCheck(tx, viewer, input.value)
    if (!check.ok) return check
    const thisYear = Number(dayIn('Europe/Paris', tx.now).slice(0, 4))
    const fault = endYearFault(endYear, check.value.startYear, thisYear)
    if (fault) return refuse('invalid', undefined, { endYear: fault })
    return recordAnswer(tx, check.value, collectiviteId, 'ENDED')
  })
  if (!said.ok) return said
  const opened = await startRevision(viewer, { slug })
  if (!opened.ok) {
    return opened.why === 'conflict' ? ok({ isHandedIn: false, fileId: null, why: opened.message }) : opened
  }
  const { id } = opened.value
  const written = await writeEnd(viewer, id, endYear)
  if (!written.ok) {
    return written.why === 'closed' ? ok({ isHandedIn: false, fileId: id, why: written.message }) : written
  }
  const handedIn = await submitSubmission(viewer, { id, revision: written.value.revision })
  if (handedIn.ok) return ok({ isHandedIn: true })
  return handedIn.why === 'invalid' ? ok({ isHandedIn: false, fileId: id, why: INCOMPLETE }) : handedIn
}

/** Writes the end into the new version, before it is handed in. */
function writeEnd(viewer: Viewer, id: string, endYear: number): Promise<Outcome<{ revision: number }>> {
  return transaction({ actor: viewer }, async (tx) => {
    const file = await openFile(tx, viewer, { id }, 'save')
    if (!file.ok) return file
    const { content, collectivite } = file.value
    const { revision } = await tx.db.partnershipSubmission.update({
      where: { id },
      data: {
        content: { ...content, status: 'TERMINE', endYear: String(endYear), step: 'relecture' },
        revision: { increment: 1 },
      },
      select: { revision: true },
    })
    const facts = { title: content.title, collectivite: collectivite.name }
    await tx.audit('submission.saved', { kind: 'submission', id }, facts)
    return ok({ revision })
  })
}
