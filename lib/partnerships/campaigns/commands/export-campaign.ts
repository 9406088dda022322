import 'server-only'
import { isSignedIn, type Viewer } from '@/lib/accounts/policy'
import { type CsvCell, csvForExcel } from '@/lib/platform/csv'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import type { VerificationVerdict } from '@/lib/platform/prisma-client/enums'
import { slugify } from '@/lib/platform/slug'
import { transaction } from '@/lib/platform/transaction'
import { sessionExpired } from '../../submissions/labels'
import { verdictLabels } from '../labels'
import { may } from '../policy'
import { CampaignInput } from '../schema'

const header = [
  'Collectivité',
  'SIREN',
  'Partenariat',
  'Adresse de la fiche',
  'Réponse',
  'Répondu le',
  'Invitée le',
  'Relancée le',
]

type Row = {
  name: string
  siren: string
  title: string
  slug: string
  verdict: VerificationVerdict | null
  answered: Date | null
  invited: Date | null
  reminded: Date | null
}

/** Every party asked by a campaign with its answer or its silence, for Excel: institutions only. */
export async function exportCampaign(
  viewer: Viewer,
  raw: unknown,
): Promise<Outcome<{ filename: string; csv: string }>> {
  const input = parseInput(CampaignInput, raw)
  if (!input.ok) return refuse('not-found')
  const { id } = input.value
  return transaction({ actor: viewer }, async (tx) => {
    if (!isSignedIn(viewer)) return refuse('forbidden', sessionExpired)
    if (!may(viewer, 'run')) return refuse('forbidden')
    const campaign = await tx.db.verificationCampaign.findUnique({ where: { id }, select: { title: true } })
    if (!campaign) return refuse('not-found')
    const rows = await tx.db.$queryRaw<Row[]>`
      select t.name, t.siren, p.title, p.slug, a.verdict, a.answered_at as answered,
        i.invited_at as invited, i.reminded_at as reminded
      from verification_campaign c
      join campaign_invitation i on i.campaign_id = c.id
      join collectivite t on t.id = i.collectivite_id
      join partnership_french_party f on f.collectivite_id = t.id
      join partnership p on p.id = f.partnership_id and p.published_at <= c.opened_at
      left join verification_answer a
        on a.campaign_id = c.id and a.partnership_id = p.id and a.collectivite_id = t.id
      where c.id = ${id}::uuid
        and (a.verdict is not null or (p.archived_at is null and (p.status is null or p.status <> 'TERMINE')))
      order by t.name, t.id, p.title, p.id`
    await tx.audit(
      'campaign.exported',
      { kind: 'campaign', id },
      { title: campaign.title, rows: rows.length },
    )
    return ok({ filename: `${slugify(campaign.title)}.csv`, csv: csvForExcel(header, rows.map(cells)) })
  })
}

function cells({ name, siren, title, slug, verdict, answered, invited, reminded }: Row): CsvCell[] {
  const words = verdict ? verdictLabels[verdict] : 'Sans réponse'
  return [name, siren, title, slug, words, answered, invited, reminded]
}
