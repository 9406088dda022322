import 'server-only'
import type { FieldErrors } from '@/lib/platform/outcome'
import type { Tx } from '@/lib/platform/transaction'
import type { DraftContent } from '../schema'

type Named = Pick<DraftContent, 'frenchParties' | 'foreignParties' | 'themes'>

/** What a file names that the portal does not know (any more), by field. */
export async function checkReferences(tx: Tx, content: Named): Promise<FieldErrors> {
  const { frenchParties, foreignParties, themes } = content
  const partnerIds = foreignParties.flatMap((party) => (party.kind === 'known' ? [party.key] : []))
  const countryCodes = foreignParties.flatMap((party) => (party.kind === 'new' ? [party.countryCode] : []))
  const collectivites = await tx.db.collectivite.findMany({
    where: { id: { in: frenchParties.map(({ key }) => key) } },
    select: { id: true },
  })
  const partners = await tx.db.partnerAuthority.findMany({
    where: { id: { in: partnerIds } },
    select: { id: true },
  })
  const countries = await tx.db.country.findMany({
    where: { alpha2: { in: countryCodes } },
    select: { alpha2: true },
  })
  const nodes = await tx.db.theme.findMany({ where: { code: { in: themes } }, select: { code: true } })
  const known = new Set([
    ...collectivites.map(({ id }) => id),
    ...partners.map(({ id }) => id),
    ...countries.map(({ alpha2 }) => alpha2),
    ...nodes.map(({ code }) => code),
  ])
  const faults: FieldErrors = {}
  frenchParties.forEach(({ key }, index) => {
    if (!known.has(key)) faults[`frenchParties.${index}.role`] = 'Cette collectivité n’existe plus.'
  })
  foreignParties.forEach((party, index) => {
    if (!known.has(party.kind === 'known' ? party.key : party.countryCode)) {
      faults[`foreignParties.${index}.role`] = 'Cette autorité ou son pays n’existe plus.'
    }
  })
  themes.forEach((code, index) => {
    if (code && !known.has(code)) faults[`themes.${index}`] = 'Ce thème n’existe plus.'
  })
  return faults
}
