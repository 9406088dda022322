import 'server-only'
import { collectivitesOf, isStaff, type Viewer, writesFor } from '@/lib/accounts/policy'
import { excelCsvChunks, parisDay } from '@/lib/platform/csv'
import { db } from '@/lib/platform/db'
import { streamOf } from '@/lib/platform/open/stream'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import type { OdaGroup, OnePercentService, PartyRole } from '@/lib/platform/prisma-client/enums'
import { XLSX_TYPE, xlsxChunks } from '@/lib/platform/xlsx'
import { fileColumns, fileLine, otherLines } from '../oda-file/rules'
import { visible } from '../policy'
import {
  concerns,
  declarationWindow,
  type OdaMoney,
  type OdaTotals,
  ownShare,
  totalsOf,
  windowState,
  worksheetYears,
} from './rules'
import { OdaFilters } from './schema'

/** More partnerships than any collectivité has. */
const MOST_LINES = 500

/** One partnership of the worksheet. */
export type OdaLine = {
  slug: string
  title: string
  subject: string | null
  partners: string[]
  /** Null: not on the list that year. */
  countries: { code: string; name: string; group: OdaGroup | null }[]
  role: PartyRole
  /** The leading French party, when it is another one. */
  lead: string | null
  frenchParties: number
  onePercentService: OnePercentService | null
  /** Of the whole partnership; null when the register knows none for the year. */
  money: OdaMoney | null
  own: number | null
}

export type OdaPage = {
  collectivite: { slug: string; name: string; siren: string | null }
  /** Whose worksheets the viewer may open. */
  choices: { slug: string; name: string }[]
  year: number
  years: number[]
  /** Whether the portal holds the list of eligible countries for the year. */
  isCovered: boolean
  eligible: OdaLine[]
  ineligible: OdaLine[]
  totals: OdaTotals
  window: { from: string; to: string; state: 'before' | 'open' | 'after' }
  /** May add missing amounts. */
  canWrite: boolean
}

/** The worksheet of one collectivité and one year; null when the viewer has none to see. */
export async function odaPage(viewer: Viewer, raw: unknown, now = new Date()): Promise<OdaPage | null> {
  const filters = OdaFilters.parse(raw)
  const choices = await db.collectivite.findMany({
    where: choosable(viewer, filters.collectivite),
    select: { id: true, slug: true, name: true, siren: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 50,
  })
  const chosen = choices.find(({ slug }) => slug === filters.collectivite) ?? choices[0]
  if (!chosen || (filters.collectivite && chosen.slug !== filters.collectivite)) return null
  const today = parisDay(now)
  const years = worksheetYears(today)
  const year = years.find((known) => known === filters.annee) ?? years[1] ?? 0
  const { id, ...collectivite } = chosen
  const [lines, covered] = await Promise.all([
    linesOf(viewer, id, year),
    db.odaEligibility.count({ where: inYear(year) }),
  ])
  const isEligible = ({ countries }: OdaLine) => countries.some(({ group }) => group !== null)
  const eligible = lines.filter(isEligible)
  return {
    collectivite,
    choices: choices.map(({ slug, name }) => ({ slug, name })),
    year,
    years,
    isCovered: covered > 0,
    eligible,
    ineligible: lines.filter((line) => !isEligible(line)),
    totals: totalsOf(eligible),
    window: { ...declarationWindow(year), state: windowState(year, today) },
    canWrite: writesFor(viewer, id),
  }
}

/** Members choose among their collectivités; staff name one. */
function choosable(viewer: Viewer, slug: string | null): Prisma.CollectiviteWhereInput {
  if (isStaff(viewer)) return slug ? { slug } : { id: { in: [] } }
  return { id: { in: collectivitesOf(viewer) } }
}

function inYear(year: number): Prisma.OdaEligibilityWhereInput {
  return { fromYear: { lte: year }, OR: [{ toYear: null }, { toYear: { gte: year } }] }
}

async function linesOf(viewer: Viewer, collectiviteId: string, year: number): Promise<OdaLine[]> {
  const rows = await db.partnership.findMany({
    where: { AND: [visible(viewer), { frenchParties: { some: { collectiviteId } } }] },
    select: {
      slug: true,
      title: true,
      subject: true,
      status: true,
      startYear: true,
      endYear: true,
      onePercentService: true,
      frenchParties: {
        select: { collectiviteId: true, role: true, collectivite: { select: { name: true } } },
      },
      foreignParties: {
        select: {
          partner: {
            select: {
              name: true,
              country: {
                select: { alpha2: true, name: true, oda: { where: inYear(year), select: { group: true } } },
              },
            },
          },
        },
        orderBy: { partner: { name: 'asc' } },
      },
      amounts: { where: { year } },
    },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
    take: MOST_LINES,
  })
  return rows.flatMap(
    ({ frenchParties, foreignParties, amounts: [amount], status, startYear, endYear, ...row }) => {
      if (!concerns({ status, startYear, endYear }, amount !== undefined, year)) return []
      const money = amount
        ? {
            french: Number(amount.frenchCents),
            partner: Number(amount.partnerCents),
            cofunding: Number(amount.cofundingCents),
          }
        : null
      const own = frenchParties.find((party) => party.collectiviteId === collectiviteId)
      const lead = frenchParties.find(({ role }) => role === 'CHEF_DE_FILE')
      const countries = new Map(
        foreignParties.map(({ partner: { country } }) => [
          country.alpha2,
          { code: country.alpha2, name: country.name, group: country.oda[0]?.group ?? null },
        ]),
      )
      return [
        {
          ...row,
          partners: foreignParties.map(({ partner }) => partner.name),
          countries: [...countries.values()],
          role: own?.role ?? 'PARTENAIRE',
          lead: lead && lead !== own ? lead.collectivite.name : null,
          frenchParties: frenchParties.length,
          money,
          own: ownShare(money, frenchParties.length),
        },
      ]
    },
  )
}

export type OdaFile = { name: string; type: string; body: ReadableStream<Uint8Array<ArrayBuffer>> }

/** The worksheet as a file to fill in; null when the viewer has none to see. */
export async function odaFile(
  viewer: Viewer,
  format: 'csv' | 'xlsx',
  raw: unknown,
  now = new Date(),
): Promise<OdaFile | null> {
  const page = await odaPage(viewer, raw, now)
  if (!page) return null
  const { collectivite, year, eligible } = page
  const name = `apd-${collectivite.slug}-${year}.${format}`
  const lines = eligible.map((line) => fileLine(page, line))
  if (format === 'csv') {
    const header = fileColumns.map((column) => column.header)
    const body = streamOf(excelCsvChunks(header, once(lines)))
    return { name, type: 'text/csv; charset=utf-8; header=present', body }
  }
  const chunks = xlsxChunks({
    title: `Aide publique au développement ${year} – ${collectivite.name}`,
    creator: 'Cités Unies France',
    created: now,
    sheets: [
      { name: `Partenariats ${year}`, columns: fileColumns, rows: [lines] },
      {
        name: 'À déclarer aussi',
        columns: [
          { header: 'Catégorie', width: 90, kind: 'wrapped' },
          { header: 'Montant (€)', width: 16, kind: 'euros' },
          { header: 'Remarque', width: 50 },
        ],
        rows: [otherLines()],
      },
    ],
  })
  return { name, type: XLSX_TYPE, body: streamOf(chunks) }
}

async function* once<T>(batch: T): AsyncGenerator<T> {
  yield batch
}
