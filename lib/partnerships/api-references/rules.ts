import { CollectiviteLevel } from '@/lib/platform/prisma-client/enums'
import { codeOf } from '../exports/labels'

/** A few words of a name. */
const WORDS = /^\P{Cc}{1,200}$/u

/** What the list of French authorities takes. */
export const collectiviteParameters = {
  q: WORDS,
  region: /^[0-9A-Z]{1,3}$/,
  departement: /^[0-9A-Z]{2,3}$/,
  niveau: new RegExp(`^(${Object.values(CollectiviteLevel).map(codeOf).join('|')})$`),
}

/** What the list of authorities abroad takes. */
export const partnerParameters = { q: WORDS, pays: /^[a-z0-9-]{1,80}$/ }

/** The level that an address names. */
export function levelOf(code: string | null): CollectiviteLevel | null {
  return Object.values(CollectiviteLevel).find((level) => codeOf(level) === code) ?? null
}
