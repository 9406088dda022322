import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '@/lib/accounts/policy'
import { fold } from '@/lib/platform/fold'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { type Tx, transaction } from '@/lib/platform/transaction'
import { AddPartyInput } from '../../drafting/schema'
import { looksLikeState } from '../../rules'
import { type DraftContent, type ForeignPartyLine, MOST_PARTIES } from '../schema'
import { findAuthority } from './find-authority'
import { openFile } from './open-file'

/** Adds a party to a file; one that is already there is no error. */
export async function addParty(viewer: Viewer, raw: unknown): Promise<Outcome<null>> {
  const input = parseInput(AddPartyInput, raw)
  if (!input.ok) return input
  return transaction({ actor: viewer }, async (tx) => {
    const file = await openFile(tx, viewer, { id: input.value.id }, 'save')
    if (!file.ok) return file
    const grown = await withParty(tx, file.value.content, input.value)
    if (!grown.ok) return grown
    const { id, collectivite } = file.value
    await tx.db.partnershipSubmission.update({
      where: { id },
      data: { content: { ...grown.value, step: 'parties' }, revision: { increment: 1 } },
    })
    await tx.audit(
      'submission.saved',
      { kind: 'submission', id },
      { collectivite: collectivite.name, step: 'parties' },
    )
    return ok(null)
  })
}

type Added = typeof AddPartyInput._zod.output

async function withParty(tx: Tx, content: DraftContent, added: Added): Promise<Outcome<DraftContent>> {
  const { frenchParties, foreignParties } = content
  if (added.side !== 'collectivite') {
    const line = added.side === 'partner' ? await knownLine(tx, added.partnerId) : await newLine(tx, added)
    if (!line.ok) return line
    const isThere = foreignParties.some((party) => isSame(party, line.value))
    if (isThere) return ok(content)
    return foreignParties.length < MOST_PARTIES
      ? ok({ ...content, foreignParties: [...foreignParties, line.value] })
      : tooMany()
  }
  const key = added.collectiviteId
  if (frenchParties.some((party) => party.key === key)) return ok(content)
  const exists = await tx.db.collectivite.findUnique({ where: { id: key }, select: { id: true } })
  if (!exists)
    return refuse('invalid', undefined, { collectiviteId: 'Choisissez une collectivité de la liste.' })
  if (frenchParties.length >= MOST_PARTIES) return tooMany()
  return ok({ ...content, frenchParties: [...frenchParties, { key, role: 'PARTENAIRE', formerName: '' }] })
}

async function knownLine(tx: Tx, key: string): Promise<Outcome<ForeignPartyLine>> {
  const exists = await tx.db.partnerAuthority.findUnique({ where: { id: key }, select: { id: true } })
  if (!exists) return refuse('invalid', undefined, { partnerId: 'Choisissez une autorité de la liste.' })
  return ok({ kind: 'known', key, role: 'PARTENAIRE' })
}

type Declared = Extract<Added, { side: 'new-partner' }>

/** An authority that is declared while the portal knows it already becomes the known one. */
async function newLine(tx: Tx, declared: Declared): Promise<Outcome<ForeignPartyLine>> {
  const { name, countryCode, level, levelLabel, isLocal } = declared
  const country = await tx.db.country.findUnique({ where: { alpha2: countryCode }, select: { name: true } })
  if (!country) return refuse('invalid', undefined, { countryCode: 'Choisissez un pays de la liste.' })
  if (looksLikeState(name, country.name) && isLocal !== 'oui') {
    const why =
      'Ce nom semble désigner un État. Une convention ne se conclut pas avec un État étranger, sauf exception (CGCT, art.\u00a0L.\u00a01115\u20115). S’il s’agit bien d’une autorité locale, cochez la case et renvoyez le formulaire.'
    return refuse('invalid', undefined, { isLocal: why })
  }
  const known = await findAuthority(tx, { name, countryCode, level })
  if (known) return ok({ kind: 'known', key: known, role: 'PARTENAIRE' })
  return ok({ kind: 'new', key: randomUUID(), role: 'PARTENAIRE', name, countryCode, level, levelLabel })
}

function isSame(one: ForeignPartyLine, other: ForeignPartyLine): boolean {
  if (one.kind === 'known' || other.kind === 'known') return one.key === other.key
  return (
    one.countryCode === other.countryCode &&
    one.level === other.level &&
    (one.name === other.name || (fold(one.name) !== '' && fold(one.name) === fold(other.name)))
  )
}

function tooMany() {
  return refuse('closed', `${MOST_PARTIES} parties au plus de chaque côté.`)
}
