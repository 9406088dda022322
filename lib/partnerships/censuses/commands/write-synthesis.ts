import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { transaction } from '@/lib/platform/transaction'
import { SynthesisEdit } from '../schema'
import { lockCensus } from './lock-census'

type Written = { slug: string; isPublic: boolean }

/** Keeps what CUF writes of a closed census or, with the other button, puts it on the public pages with its figures. */
export async function writeSynthesis(viewer: Viewer, raw: unknown): Promise<Outcome<Written>> {
  const input = parseInput(SynthesisEdit, raw)
  if (!input.ok) return input
  const { id, revision, synthesis, press } = input.value
  return transaction({ actor: viewer }, async (tx) => {
    const census = await lockCensus(tx, viewer, { id, revision }, 'write')
    if (!census.ok) return census
    const { slug, title, standing } = census.value
    const isPublic = press === 'publish' || standing === 'PUBLISHED'
    if (isPublic && synthesis === '') {
      return refuse('invalid', undefined, { synthesis: 'Écrivez la synthèse avant de la publier.' })
    }
    const isFirst = isPublic && standing !== 'PUBLISHED'
    await tx.db.census.update({
      where: { id },
      data: {
        synthesis: synthesis || null,
        revision: { increment: 1 },
        // Also records that one which closed by itself is closed: its last day is fixed from here on.
        state: isPublic ? 'PUBLISHED' : 'CLOSED',
        ...(isFirst ? { publishedAt: tx.now } : {}),
      },
    })
    const verb = isFirst ? 'census.published' : 'census.synthesis-written'
    await tx.audit(verb, { kind: 'census', id }, { title })
    return ok({ slug, isPublic })
  })
}
