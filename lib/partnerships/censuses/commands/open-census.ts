import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { refuseOpening } from '../rules'
import { CensusOpening } from '../schema'
import { lockCensus } from './lock-census'

const refusals = {
  'no-question': 'Ajoutez une question au moins avant d’ouvrir ce recensement.',
  past: 'Le dernier jour pour répondre est passé\u00a0: choisissez-en un autre, puis ouvrez le recensement.',
}

/**
 * Opens a census: the questionnaire is fixed, so that every answer is an answer to the same words, and so is the list
 * of those asked, read from the register. They are written to by batches, afterwards, by `sendCensusMail`.
 */
export async function openCensus(viewer: Viewer, raw: unknown): Promise<Outcome<{ asked: number }>> {
  const input = parseInput(CensusOpening, raw)
  if (!input.ok) return input
  const { id, revision, everyMember } = input.value
  return transaction({ actor: viewer }, async (tx) => {
    const census = await lockCensus(tx, viewer, { id, revision }, 'open')
    if (!census.ok) return census
    const { title, dueOn, today } = census.value
    const questions = await tx.db.censusQuestion.count({ where: { censusId: id } })
    const fault = refuseOpening({ questions, dueOn }, today)
    if (fault) return refuse('closed', refusals[fault])
    await tx.db.census.update({
      where: { id },
      data: { state: 'OPEN', openedAt: tx.now, revision: { increment: 1 } },
    })
    const asked = await tx.db.$executeRaw`
      insert into census_invitation (census_id, collectivite_id)
      select ${id}::uuid, engaged.collectivite_id
      from (
        select fp.collectivite_id
        from census_country k
        join partner_authority a on a.country_code = k.country_code
        join partnership_foreign_party xp on xp.partner_id = a.id
        join partnership p on p.id = xp.partnership_id and p.archived_at is null
        join partnership_french_party fp on fp.partnership_id = p.id
        where k.census_id = ${id}::uuid
        union
        select c.id from collectivite c where ${everyMember} and c.is_member
      ) engaged`
    await tx.audit('census.opened', { kind: 'census', id }, { title, asked })
    return ok({ asked })
  })
}
