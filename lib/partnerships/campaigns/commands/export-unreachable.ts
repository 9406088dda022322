import 'server-only'
import { isSignedIn, type Viewer } from '@/lib/accounts/policy'
import { writingMandate } from '@/lib/accounts/writers/rules'
import { csvForExcel } from '@/lib/platform/csv'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { transaction } from '@/lib/platform/transaction'
import { sessionExpired } from '../../submissions/labels'
import { may } from '../policy'
import { askable } from '../queries'

const header = ['Collectivité', 'SIREN', 'Département', 'Région', 'Partenariats']

/** Collectivités with partnerships to check that nobody writes for, to be phoned; for Excel. */
export async function exportUnreachable(viewer: Viewer): Promise<Outcome<{ filename: string; csv: string }>> {
  return transaction({ actor: viewer }, async (tx) => {
    if (!isSignedIn(viewer)) return refuse('forbidden', sessionExpired)
    if (!may(viewer, 'run')) return refuse('forbidden')
    const rows = await tx.db.collectivite.findMany({
      where: {
        partnerships: { some: { partnership: askable } },
        memberships: { none: writingMandate(tx.now) },
      },
      select: {
        name: true,
        siren: true,
        departement: { select: { name: true } },
        region: { select: { name: true } },
        _count: { select: { partnerships: { where: { partnership: askable } } } },
      },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
    })
    await tx.audit('campaign.exported', { kind: 'campaign', id: 'sans-compte' }, { rows: rows.length })
    const lines = rows.map(({ name, siren, departement, region, _count }) => [
      name,
      siren,
      departement?.name ?? null,
      region?.name ?? null,
      _count.partnerships,
    ])
    return ok({ filename: 'collectivites-sans-compte.csv', csv: csvForExcel(header, lines) })
  })
}
