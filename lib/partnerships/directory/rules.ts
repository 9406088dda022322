import { collectiviteLevels, partnerLevels } from '@/lib/collectivites/labels'
import { dateInWords } from '@/lib/platform/dates'
import type { PdfBlock, PdfFact } from '@/lib/platform/pdf/blocks'
import { eurosWords, onePercentServices, partnershipKinds, partnershipStatuses, partyRoles } from '../labels'
import type { RegisterRow } from '../register-rows/queries'

/** Address of a record inside the document. */
function anchorOf({ id }: { id: string }): string {
  return `fiche-${id}`
}

/** One record of the directory: its title, and what the register says of it; nothing is said of what is unknown. */
export function recordBlocks(row: RegisterRow, siteUrl: string, path: string): PdfBlock[] {
  const facts: PdfFact[] = [
    { term: 'Côté français', lines: row.french.map(frenchWords) },
    { term: 'Autorités partenaires', lines: row.foreign.map(foreignWords) },
    ...fact('Nature', row.kind && partnershipKinds[row.kind]),
    ...fact('Statut', row.status && partnershipStatuses[row.status]),
    ...fact('Dates', datesWords(row)),
    ...fact('Thèmes', row.themes.map(({ path: words }) => words.at(-1)).join(', ')),
    ...fact('ODD', row.odds.map(({ number, label }) => `${number} – ${label}`).join(', ')),
    ...fact('Objet', row.subject),
    ...fact('Service du 1\u00a0%', row.onePercentService && onePercentServices[row.onePercentService]),
    ...fact('Montants', amountWords(row)),
    {
      term: 'Fiche',
      lines: [
        row.verifiedOn
          ? `Vérifiée le ${dayWords(row.verifiedOn)}`
          : 'Pas encore vérifiée par la collectivité',
      ],
      link: { href: `${siteUrl}${path}`, words: `${siteUrl}${path}`.replace(/^https?:\/\//, '') },
    },
  ]
  return [
    { kind: 'heading', level: 2, text: row.title, name: anchorOf(row) },
    { kind: 'facts', facts },
  ]
}

function fact(term: string, text: string | null): PdfFact[] {
  return text ? [{ term, lines: [text] }] : []
}

/** « 8 juin 2021 », without the day of the week. */
export function dayWords(day: Date): string {
  return partialWords(day.toISOString().slice(0, 10))
}

function partialWords(partial: string): string {
  const words = dateInWords(partial)
  return partial.length === 10 ? words.replace(/^\p{L}+ (\S+) /u, '$1\u00a0') : words
}

function roleWords(role: RegisterRow['french'][number]['role']): string {
  return role === 'PARTENAIRE' ? '' : ` – ${partyRoles[role].toLowerCase()}`
}

function frenchWords({ name, formerName, level, departement, role }: RegisterRow['french'][number]): string {
  const where = departement && level !== 'DEP' && level !== 'REG' ? `, ${departement}` : ''
  const former = formerName ? ` (sous le nom de ${formerName})` : ''
  return `${name}${former}${kindWords(name, collectiviteLevels[level].toLowerCase())}${where}${roleWords(role)}`
}

/** What an authority is, unless its name begins by saying so. */
function kindWords(name: string, kind: string): string {
  return name.toLowerCase().startsWith(`${kind} `) ? '' : `, ${kind}`
}

function foreignWords({ name, level, levelLabel, country, role }: RegisterRow['foreign'][number]): string {
  const what = levelLabel ?? (level === 'OTHER' ? null : partnerLevels[level].toLowerCase())
  return `${name}${what ? kindWords(name, what) : ''}, ${country}${roleWords(role)}`
}

function datesWords({
  firstSignedOn,
  startYear,
  endYear,
  currentConventionYear,
  expiresOn,
}: RegisterRow): string {
  const parts = [
    firstSignedOn && `première signature\u00a0: ${partialWords(firstSignedOn)}`,
    startYear && `début\u00a0: ${startYear}`,
    currentConventionYear && `convention en cours\u00a0: ${currentConventionYear}`,
    expiresOn && `échéance\u00a0: ${dayWords(expiresOn)}`,
    endYear && `fin\u00a0: ${endYear}`,
  ]
  const text = parts.filter(Boolean).join('\u00a0; ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function amountWords({ amounts }: RegisterRow): string | null {
  const [last] = amounts
  if (!last) return null
  return `En ${last.year}\u00a0: ${eurosWords(last.frenchCents)} côté français, ${eurosWords(last.partnerCents)} des partenaires, ${eurosWords(last.cofundingCents)} de cofinancements`
}

/** Each French authority once, in alphabetical order, with the records it takes part in. */
export class AuthorityIndex {
  private readonly entries = new Map<string, { text: string; names: string[] }>()

  add(row: Pick<RegisterRow, 'id' | 'french'>): void {
    for (const { slug, name } of row.french) {
      const entry = this.entries.get(slug) ?? { text: name, names: [] }
      entry.names.push(anchorOf(row))
      this.entries.set(slug, entry)
    }
  }

  get size(): number {
    return this.entries.size
  }

  sorted(): { text: string; names: string[] }[] {
    return [...this.entries.values()].sort((a, b) => collator.compare(a.text, b.text))
  }
}

const collator = new Intl.Collator('fr')
