import 'server-only'
import { isSignedIn, isStaff, type Viewer, writesFor } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { visible } from '../../policy'
import { sessionExpired } from '../labels'
import { recordContent } from '../queries'
import { openStates } from '../rules'
import { RevisionInput } from '../schema'

/**
 * Opens a new version of a published record, filled with what is published: by one of its parties, or by staff in
 * the name of Cités Unies France. A record has one open version at a time: asked again by the same side, it is the
 * answer; another's is waited for.
 */
export async function startRevision(viewer: Viewer, raw: unknown): Promise<Outcome<{ id: string }>> {
  const input = parseInput(RevisionInput, raw)
  if (!input.ok) return input
  const { slug, submissionKey } = input.value
  return transaction({ actor: viewer, key: submissionKey }, async (tx) => {
    if (!isSignedIn(viewer)) return refuse('forbidden', sessionExpired)
    await tx.db.$queryRaw`select 1 from partnership where slug = ${slug} for update`
    const record = await tx.db.partnership.findFirst({
      where: { AND: [visible(viewer), { slug }] },
      select: {
        id: true,
        title: true,
        frenchParties: { select: { collectiviteId: true }, orderBy: { role: 'asc' } },
        submissions: {
          where: { state: { in: [...openStates] } },
          select: { id: true, byStaff: true, collectivite: { select: { id: true, name: true } } },
        },
      },
    })
    if (!record) return refuse('not-found')
    const byStaff = isStaff(viewer)
    const mine = record.frenchParties.find(
      ({ collectiviteId }) => byStaff || writesFor(viewer, collectiviteId),
    )
    if (!mine)
      return refuse('forbidden', 'Seules les collectivités parties à ce partenariat modifient sa fiche.')
    const [open] = record.submissions
    const isOwn = open && open.byStaff === byStaff && (byStaff || writesFor(viewer, open.collectivite.id))
    if (isOwn) return ok({ id: open.id })
    if (open) {
      const who = open.byStaff ? 'Cités Unies France' : open.collectivite.name
      return refuse('conflict', `Une modification de cette fiche est déjà en cours, ouverte par ${who}.`)
    }
    const { collectiviteId } = mine
    const content = await recordContent(tx.db, record.id)
    const { id, collectivite } = await tx.db.partnershipSubmission.create({
      data: { collectiviteId, authorId: viewer.personId, partnershipId: record.id, byStaff, content },
      select: { id: true, collectivite: { select: { name: true } } },
    })
    await tx.audit(
      'submission.created',
      { kind: 'submission', id },
      { title: record.title, collectivite: collectivite.name, partnershipId: record.id },
    )
    return ok({ id })
  })
}
