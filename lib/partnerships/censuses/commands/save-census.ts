import 'server-only'
import { sessionEnded } from '@/lib/accounts/labels'
import { isSignedIn, type SignedIn, type Viewer } from '@/lib/accounts/policy'
import { type FieldErrors, type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { slugify } from '@/lib/platform/slug'
import { type Tx, transaction } from '@/lib/platform/transaction'
import { dayIn } from '@/lib/platform/zoned-time'
import { may } from '../policy'
import { CensusEdit } from '../schema'
import { lockCensus } from './lock-census'
import { takeCensusSlug } from './take-census-slug'

type Words = { title: string; intro: string; countries: string[]; dueOn: string }

/** Writes what a census is about: a new draft, or a change of one. Nothing changes once it is open. */
export async function saveCensus(viewer: Viewer, raw: unknown): Promise<Outcome<{ id: string }>> {
  const input = parseInput(CensusEdit, raw)
  if (!input.ok) return input
  const { id, revision, submissionKey, ...words } = input.value
  return transaction({ actor: viewer, key: submissionKey }, async (tx) => {
    if (!isSignedIn(viewer)) return refuse('forbidden', sessionEnded)
    return id ? change(tx, viewer, words, { id, revision }) : create(tx, viewer, words)
  })
}

async function create(tx: Tx, viewer: SignedIn, words: Words): Promise<Outcome<{ id: string }>> {
  if (!may(viewer, 'run', { state: 'DRAFT' })) return refuse('forbidden')
  const faults = await faultsOf(tx, words)
  if (faults) return refuse('invalid', undefined, faults)
  const { title, intro, countries, dueOn } = words
  const { id } = await tx.db.census.create({
    data: {
      title,
      intro,
      dueOn: new Date(dueOn),
      slug: await takeCensusSlug(tx, slugify(title)),
      createdById: viewer.personId,
      createdAt: tx.now,
      countries: { create: countries.map((countryCode) => ({ countryCode })) },
    },
    select: { id: true },
  })
  await tx.audit('census.created', { kind: 'census', id }, { title })
  return ok({ id })
}

async function change(
  tx: Tx,
  viewer: SignedIn,
  words: Words,
  seen: { id: string; revision: number | undefined },
): Promise<Outcome<{ id: string }>> {
  const census = await lockCensus(tx, viewer, seen, 'edit')
  if (!census.ok) return census
  const faults = await faultsOf(tx, words)
  if (faults) return refuse('invalid', undefined, faults)
  const { title, intro, countries, dueOn } = words
  const { id } = seen
  await tx.db.census.update({
    where: { id },
    data: {
      title,
      intro,
      dueOn: new Date(dueOn),
      slug: await takeCensusSlug(tx, slugify(title), id),
      revision: { increment: 1 },
      countries: { deleteMany: {}, create: countries.map((countryCode) => ({ countryCode })) },
    },
  })
  await tx.audit('census.changed', { kind: 'census', id }, { title })
  return ok({ id })
}

/** What only the database and the calendar can tell. */
async function faultsOf(tx: Tx, { countries, dueOn }: Words): Promise<FieldErrors | null> {
  const faults: FieldErrors = {}
  const known = await tx.db.country.count({ where: { alpha2: { in: countries } } })
  if (known < countries.length) faults['countries.0'] = 'Choisissez des pays de la liste.'
  if (dueOn < dayIn('Europe/Paris', tx.now)) faults.dueOn = 'Choisissez un jour à venir.'
  return Object.keys(faults).length > 0 ? faults : null
}
