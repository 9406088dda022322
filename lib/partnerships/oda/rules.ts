import type { PartnershipStatus } from '@/lib/platform/prisma-client/enums'

type Life = { status: PartnershipStatus | null; startYear: number | null; endYear: number | null }

/** Whether a partnership may have cost something in a year: money is known, or nothing says it was not alive. */
export function concerns({ status, startYear, endYear }: Life, hasAmount: boolean, year: number): boolean {
  if (hasAmount) return true
  if (status === 'EN_PROJET' || (status === 'TERMINE' && endYear === null)) return false
  return (startYear === null || startYear <= year) && (endYear === null || endYear >= year)
}

export type OdaMoney = { french: number; partner: number; cofunding: number }

/**
 * The share a collectivité declares: all of the French amount when it is the only French party. With others the
 * register holds the sum of all, and only the collectivité knows its own part.
 */
export function ownShare(money: OdaMoney | null, frenchParties: number): number | null {
  return money && frenchParties === 1 ? money.french : null
}

export type OdaTotals = OdaMoney & {
  /** Sum of the shares that are known. */
  own: number
  /** Partnerships without an amount for the year, and with one of which the share is to be filled in. */
  missing: number
  toShare: number
}

/** Sums of a worksheet, with what they do not hold. */
export function totalsOf(lines: { money: OdaMoney | null; own: number | null }[]): OdaTotals {
  const sum: OdaTotals = { french: 0, partner: 0, cofunding: 0, own: 0, missing: 0, toShare: 0 }
  for (const { money, own } of lines) {
    sum.french += money?.french ?? 0
    sum.partner += money?.partner ?? 0
    sum.cofunding += money?.cofunding ?? 0
    sum.own += own ?? 0
    if (!money) sum.missing++
    else if (own === null) sum.toShare++
  }
  return sum
}

/** Days on which the amounts of a year are declared, as "AAAA-MM-JJ": 15 April to 31 May of the next. */
export function declarationWindow(year: number): { from: string; to: string } {
  return { from: `${year + 1}-04-15`, to: `${year + 1}-05-31` }
}

/** Where a day stands about the declaration of a year. */
export function windowState(year: number, today: string): 'before' | 'open' | 'after' {
  const { from, to } = declarationWindow(year)
  if (today < from) return 'before'
  return today <= to ? 'open' : 'after'
}

/** Years a worksheet is offered for, the latest first: this one and the three before. */
export function worksheetYears(today: string): number[] {
  const year = Number(today.slice(0, 4))
  return [year, year - 1, year - 2, year - 3]
}
