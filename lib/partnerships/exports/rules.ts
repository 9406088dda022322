import { collectiviteLevels, continents, partnerLevels } from '@/lib/collectivites/labels'
import { type CsvCell, parisDay } from '@/lib/platform/csv'
import type { PlacesFeature } from '@/lib/platform/geojson'
import { routes } from '@/lib/platform/routes'
import { onePercentServices, partnershipKinds, partnershipStatuses, partyRoles } from '../labels'
import type { RegisterRow } from '../register-rows/queries'
import { inForceSince } from '../rules'
import { codeOf, exportFieldLabels } from './labels'
import { type ExportFieldName, exportFields, SEPARATOR } from './schema'

/** How each column is made of a record; the portal's address begins the addresses in it. */
type Cells = Record<ExportFieldName, (row: RegisterRow, appUrl: string) => CsvCell>
type Part = string | number | null

/** A record as programs read it: codes, one separator, empty for what is not known. */
const openCells: Cells = {
  identifiant: (row) => row.id,
  titre: (row) => row.title,
  adresse: (row, appUrl) => `${appUrl}${routes.partnership(row.slug)}`,
  premiere_signature: (row) => row.firstSignedOn,
  annee_convention: (row) => row.currentConventionYear,
  annee_debut: (row) => row.startYear,
  annee_fin: (row) => row.endYear,
  date_deliberation: (row) => row.deliberatedOn,
  date_signature: (row) => row.signedOn,
  date_transmission: (row) => row.transmittedOn,
  date_entree_en_vigueur: (row) => inForceSince(row.signedOn, row.transmittedOn),
  date_echeance: (row) => row.expiresOn,
  objet: (row) => row.subject,
  contexte: (row) => row.context,
  montant_francais: (row) => eurosOf(row, 'frenchCents'),
  montant_partenaire: (row) => eurosOf(row, 'partnerCents'),
  montant_cofinancement: (row) => eurosOf(row, 'cofundingCents'),
  verifie_le: (row) => row.verifiedOn,
  note: (row) => row.note,
  source: (row) => row.source,
  nature: (row) => row.kind && codeOf(row.kind),
  statut: (row) => row.status && codeOf(row.status),
  collectivites: ({ french }) => list(french.map(({ name }) => name)),
  collectivites_siren: ({ french }) => list(french.map(({ siren }) => siren)),
  collectivites_insee: ({ french }) => list(french.map(({ insee }) => insee)),
  collectivites_niveaux: ({ french }) => list(french.map(({ level }) => codeOf(level))),
  collectivites_roles: ({ french }) => list(french.map(({ role }) => codeOf(role))),
  collectivites_noms_anciens: ({ french }) => list(french.map(({ formerName }) => formerName)),
  collectivites_populations: ({ french }) => list(french.map(({ population }) => population)),
  collectivites_departements: ({ french }) => list(french.map(({ departementCode }) => departementCode)),
  collectivites_regions: ({ french }) => list(french.map(({ regionCode }) => regionCode)),
  partenaires: ({ foreign }) => list(foreign.map(({ name }) => name)),
  partenaires_identifiants: ({ foreign }) => list(foreign.map(({ slug }) => slug)),
  partenaires_niveaux: ({ foreign }) => list(foreign.map(({ level }) => codeOf(level))),
  partenaires_roles: ({ foreign }) => list(foreign.map(({ role }) => codeOf(role))),
  partenaires_pays: ({ foreign }) => list(foreign.map(({ countryCode }) => countryCode)),
  partenaires_continents: ({ foreign }) => list(foreign.map(({ continent }) => codeOf(continent))),
  partenaires_latitudes: ({ foreign }) => list(foreign.map(({ latitude }) => latitude)),
  partenaires_longitudes: ({ foreign }) => list(foreign.map(({ longitude }) => longitude)),
  themes_codes: (row) => list(row.themes.map(({ code }) => code)),
  themes: (row) => list(row.themes.map(({ path }) => path.join(' > '))),
  mots_thematiques: (row) => list(row.themeWords),
  odd_principaux: (row) => list(oddNumbers(row, 2)),
  odd_significatifs: (row) => list(oddNumbers(row, 1)),
  un_pour_cent: (row) => row.onePercentService && codeOf(row.onePercentService),
  montants_annees: (row) => list(amountYears(row)),
  publie_le: (row) => row.publishedAt.toISOString(),
  modifie_le: (row) => row.updatedAt.toISOString(),
}

/** The same record as people read it: words instead of codes. */
const readableCells: Cells = {
  ...openCells,
  nature: (row) => row.kind && partnershipKinds[row.kind],
  statut: (row) => row.status && partnershipStatuses[row.status],
  collectivites: ({ french }) => words(french.map(({ name }) => name)),
  collectivites_siren: ({ french }) => words(french.map(({ siren }) => siren)),
  collectivites_insee: ({ french }) => words(french.map(({ insee }) => insee)),
  collectivites_niveaux: ({ french }) => words(french.map(({ level }) => collectiviteLevels[level])),
  collectivites_roles: ({ french }) => words(french.map(({ role }) => partyRoles[role])),
  collectivites_noms_anciens: ({ french }) => words(french.map(({ formerName }) => formerName)),
  collectivites_populations: ({ french }) => numberOrWords(french.map(({ population }) => population)),
  collectivites_departements: ({ french }) => words(french.map(({ departement }) => departement)),
  collectivites_regions: ({ french }) => words(french.map(({ region }) => region)),
  partenaires: ({ foreign }) => words(foreign.map(({ name }) => name)),
  partenaires_niveaux: ({ foreign }) =>
    words(foreign.map(({ level, levelLabel }) => levelLabel ?? partnerLevels[level])),
  partenaires_roles: ({ foreign }) => words(foreign.map(({ role }) => partyRoles[role])),
  partenaires_pays: ({ foreign }) => words(foreign.map(({ country }) => country)),
  partenaires_continents: ({ foreign }) =>
    words([...new Set(foreign.map(({ continent }) => continents[continent]))]),
  themes: (row) => words(row.themes.map(({ path }) => path.join(' > '))),
  mots_thematiques: (row) => words(row.themeWords),
  odd_principaux: (row) => words(oddNumbers(row, 2)),
  odd_significatifs: (row) => words(oddNumbers(row, 1)),
  un_pour_cent: (row) => row.onePercentService && onePercentServices[row.onePercentService],
  montants_annees: (row) => words(amountYears(row)),
  publie_le: (row) => row.publishedAt,
  modifie_le: (row) => row.updatedAt,
}

/** Columns of the files for people. */
export const readableFields = exportFields.filter(({ width }) => width !== null)

/** The cells of a record for programs, in the order of the columns. */
export const openLine = lineOf(openCells, exportFields)

/** The cells of a record for people, in the order of their columns. */
export const readableLine = lineOf(readableCells, readableFields)

function lineOf(cells: Cells, fields: readonly { name: ExportFieldName }[]) {
  const makers = fields.map(({ name }) => cells[name])
  return (row: RegisterRow, appUrl: string): CsvCell[] => makers.map((cellOf) => cellOf(row, appUrl))
}

/** Header of a column in the files for people. */
export function titleOf({ name }: { name: ExportFieldName }): string {
  return exportFieldLabels[name].title
}

/**
 * A record on a map: its geometry is where its authorities abroad sit, one feature a record so that features count
 * records. The French lead is a property, from which a program may draw a line.
 */
export function featureOf(row: RegisterRow, appUrl: string): PlacesFeature {
  const lead = row.french[0]
  const properties = exportFields.map(({ name }) => {
    const cell = openCells[name](row, appUrl)
    return [name, cell instanceof Date ? parisDay(cell) : cell]
  })
  return {
    id: row.id,
    places: row.foreign.flatMap(({ latitude, longitude }) =>
      latitude === null || longitude === null ? [] : [[longitude, latitude]],
    ),
    properties: {
      ...Object.fromEntries(properties),
      chef_de_file_latitude: lead?.latitude ?? null,
      chef_de_file_longitude: lead?.longitude ?? null,
    },
  }
}

/** Values of one cell; an unknown one keeps its place, so that columns of one side go together. */
function list(parts: Part[]): string | null {
  const isEmpty = parts.every((part) => part === null || part === '')
  return isEmpty ? null : parts.map((part) => String(part ?? '').replaceAll(SEPARATOR, '/')).join(SEPARATOR)
}

function words(parts: Part[]): string | null {
  const known = parts.filter((part) => part !== null && part !== '')
  return known.length > 0 ? known.join(' ; ') : null
}

function numberOrWords(parts: (number | null)[]): number | string | null {
  return parts.length === 1 ? (parts[0] ?? null) : words(parts)
}

function oddNumbers({ odds }: RegisterRow, wanted: number): number[] {
  return odds.filter(({ weight }) => weight === wanted).map(({ number }) => number)
}

function amountYears({ amounts }: RegisterRow): number[] {
  return amounts.map(({ year }) => year).sort((a, b) => a - b)
}

type Cents = 'frenchCents' | 'partnerCents' | 'cofundingCents'

function eurosOf({ amounts }: RegisterRow, side: Cents): number | null {
  return amounts.length > 0 ? amounts.reduce((sum, amount) => sum + amount[side], 0) / 100 : null
}
