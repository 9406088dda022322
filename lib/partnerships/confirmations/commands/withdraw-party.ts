import 'server-only'
import { isSignedIn, type Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { sessionExpired } from '../../submissions/labels'
import { may } from '../policy'
import { WithdrawInput } from '../schema'

const LEAD =
  'Cette collectivité est chef de file de la fiche. Demandez aux autres parties de déposer une nouvelle version.'

/** Takes off a published record a party that said it takes no part in it. */
export async function withdrawParty(viewer: Viewer, raw: unknown): Promise<Outcome<null>> {
  const input = parseInput(WithdrawInput, raw)
  if (!input.ok) return input
  const { slug, collectiviteId } = input.value
  return transaction({ actor: viewer }, async (tx) => {
    if (!isSignedIn(viewer)) return refuse('forbidden', sessionExpired)
    if (!may(viewer, 'oversee')) return refuse('forbidden')
    await tx.db.$queryRaw`select 1 from partnership where slug = ${slug} for update`
    const row = await tx.db.partyConfirmation.findFirst({
      where: { collectiviteId, partnership: { slug, archivedAt: null } },
      select: {
        partnershipId: true,
        answer: true,
        collectivite: { select: { name: true } },
        partnership: {
          select: { title: true, frenchParties: { select: { collectiviteId: true, role: true } } },
        },
      },
    })
    if (!row) return refuse('not-found')
    if (row.answer !== 'DECLINED') {
      return refuse(
        'conflict',
        'Cette collectivité a répondu autrement entre-temps\u00a0: rechargez la page.',
      )
    }
    const { partnershipId, partnership, collectivite } = row
    const party = partnership.frenchParties.find((one) => one.collectiviteId === collectiviteId)
    if (party?.role === 'CHEF_DE_FILE' || partnership.frenchParties.length < 2)
      return refuse('conflict', LEAD)
    const where = { partnershipId_collectiviteId: { partnershipId, collectiviteId } }
    await tx.db.partnershipFrenchParty.deleteMany({ where: { partnershipId, collectiviteId } })
    await tx.db.partyConfirmation.delete({ where })
    await tx.db.partnership.update({ where: { id: partnershipId }, data: { updatedAt: tx.now } })
    await tx.audit(
      'confirmation.party-withdrawn',
      { kind: 'partnership', id: partnershipId },
      { title: partnership.title, collectivite: collectivite.name },
    )
    return ok(null)
  })
}
