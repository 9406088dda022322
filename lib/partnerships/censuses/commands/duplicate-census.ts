import 'server-only'
import { isStaff, type Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { slugify } from '@/lib/platform/slug'
import { transaction } from '@/lib/platform/transaction'
import { CensusCopy } from '../schema'
import { lockCensus } from './lock-census'
import { takeCensusSlug } from './take-census-slug'

/** Days a copy leaves to answer, until CUF chooses. */
const DAYS = 30

/** Makes a new draft with the words, the countries and the questions of a census; no answer comes along. */
export async function duplicateCensus(viewer: Viewer, raw: unknown): Promise<Outcome<{ id: string }>> {
  const input = parseInput(CensusCopy, raw)
  if (!input.ok) return input
  const { id, submissionKey } = input.value
  return transaction({ actor: viewer, key: submissionKey }, async (tx) => {
    const census = await lockCensus(tx, viewer, { id }, 'read')
    if (!census.ok) return census
    if (!isStaff(viewer)) return refuse('forbidden')
    const source = await tx.db.census.findUniqueOrThrow({
      where: { id },
      select: {
        title: true,
        intro: true,
        countries: { select: { countryCode: true } },
        questions: {
          select: { position: true, kind: true, label: true, hint: true, options: true, isRequired: true },
        },
      },
    })
    const title = `${source.title.slice(0, 150)} (copie)`
    const copy = await tx.db.census.create({
      data: {
        title,
        intro: source.intro,
        slug: await takeCensusSlug(tx, slugify(title)),
        dueOn: new Date(Date.parse(census.value.today) + DAYS * 86_400_000),
        createdById: viewer.personId,
        createdAt: tx.now,
        countries: { create: source.countries },
        questions: { create: source.questions },
      },
      select: { id: true },
    })
    await tx.audit('census.created', { kind: 'census', id: copy.id }, { title })
    return ok(copy)
  })
}
