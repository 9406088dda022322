import type { XlsxCell, XlsxColumn } from '@/lib/platform/xlsx'
import { onePercentServices, partyRoles } from '../labels'
import { odaGroups, otherDeclarations } from '../oda/labels'
import type { OdaLine, OdaPage } from '../oda/queries'

/** Columns of the worksheet as a file. */
export const fileColumns: XlsxColumn[] = [
  { header: 'Collectivité', width: 30 },
  { header: 'SIREN', width: 12 },
  { header: 'Année', width: 8, kind: 'whole' },
  { header: 'Partenariat', width: 36 },
  { header: 'Pays', width: 20 },
  { header: 'Code pays (ISO 3166-1)', width: 10 },
  { header: 'Groupe de revenu (CAD)', width: 26 },
  { header: 'Autorités partenaires', width: 36 },
  { header: 'Objet', width: 50, kind: 'wrapped' },
  { header: 'Rôle de la collectivité', width: 14 },
  { header: 'Chef de file', width: 30 },
  { header: 'Service du 1\u00a0%', width: 22 },
  { header: 'Montant français du partenariat (€)', width: 16, kind: 'euros' },
  { header: 'Montant des partenaires (€)', width: 16, kind: 'euros' },
  { header: 'Cofinancements (€)', width: 16, kind: 'euros' },
  { header: 'Part de la collectivité, à déclarer (€)', width: 18, kind: 'euros' },
  { header: 'Remarque', width: 60, kind: 'wrapped' },
]

const euros = (cents: number | null | undefined) =>
  cents === null || cents === undefined ? null : cents / 100

/** One partnership as a line of the file. */
export function fileLine({ collectivite, year }: OdaPage, line: OdaLine): XlsxCell[] {
  const { countries, money, own } = line
  return [
    collectivite.name,
    collectivite.siren,
    year,
    line.title,
    countries.map(({ name }) => name).join(', '),
    countries.map(({ code }) => code).join(', '),
    [...new Set(countries.map(({ group }) => (group ? odaGroups[group] : 'Hors liste')))].join(', '),
    line.partners.join(', '),
    line.subject,
    partyRoles[line.role],
    line.lead ?? (line.role === 'CHEF_DE_FILE' ? collectivite.name : null),
    line.onePercentService && onePercentServices[line.onePercentService],
    euros(money?.french),
    euros(money?.partner),
    euros(money?.cofunding),
    euros(own),
    remarkOf(line, year),
  ]
}

/** What the person who declares has still to do on a line, or null. */
function remarkOf({ money, own, countries }: OdaLine, year: number): string | null {
  const parts = [
    money === null
      ? `Aucun montant pour ${year} au registre\u00a0: à compléter.`
      : own === null
        ? 'Les montants sont ceux de tout le partenariat\u00a0: inscrivez la seule part de votre collectivité.'
        : null,
    countries.some(({ group }) => group === null) ? 'Ne déclarez que ce qui va aux pays de la liste.' : null,
  ].filter((part) => part !== null)
  return parts.length > 0 ? parts.join(' ') : null
}

/** What else is declared, one line a category, to be filled in. */
export function otherLines(): XlsxCell[][] {
  return otherDeclarations.map((category) => [category, null, null])
}
