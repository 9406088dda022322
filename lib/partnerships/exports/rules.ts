import { collectiviteLevels, continents, partnerLevels } from '@/lib/collectivites/labels'
import { type CsvCell, parisDay } from '@/lib/platform/csv'
import type { PlacesFeature } from '@/lib/platform/geojson'
import { routes } from '@/lib/platform/routes'
import { onePercentServices, partnershipKinds, partnershipStatuses, partyRoles } from '../labels'
import type { RegisterRow } from '../register-rows/queries'
import { inForceSince } from '../rules'
import { codeOf, exportFieldLabels } from './labels'
import { type ExportFieldName, exportFields, SEPARATOR } from './schema'

type Cells = Record<ExportFieldName, CsvCell>
type Part = string | number | null

/** A record as programs read it: codes, one separator, empty for what is not known. */
export function openCells(row: RegisterRow, appUrl: string): Cells {
  const { french, foreign } = row
  return {
    ...factCells(row, appUrl),
    nature: row.kind && codeOf(row.kind),
    statut: row.status && codeOf(row.status),
    collectivites: list(french.map(({ name }) => name)),
    collectivites_siren: list(french.map(({ siren }) => siren)),
    collectivites_insee: list(french.map(({ insee }) => insee)),
    collectivites_niveaux: list(french.map(({ level }) => codeOf(level))),
    collectivites_roles: list(french.map(({ role }) => codeOf(role))),
    collectivites_noms_anciens: list(french.map(({ formerName }) => formerName)),
    collectivites_populations: list(french.map(({ population }) => population)),
    collectivites_departements: list(french.map(({ departementCode }) => departementCode)),
    collectivites_regions: list(french.map(({ regionCode }) => regionCode)),
    partenaires: list(foreign.map(({ name }) => name)),
    partenaires_identifiants: list(foreign.map(({ slug }) => slug)),
    partenaires_niveaux: list(foreign.map(({ level }) => codeOf(level))),
    partenaires_roles: list(foreign.map(({ role }) => codeOf(role))),
    partenaires_pays: list(foreign.map(({ countryCode }) => countryCode)),
    partenaires_continents: list(foreign.map(({ continent }) => codeOf(continent))),
    partenaires_latitudes: list(foreign.map(({ latitude }) => latitude)),
    partenaires_longitudes: list(foreign.map(({ longitude }) => longitude)),
    themes_codes: list(row.themes.map(({ code }) => code)),
    themes: list(row.themes.map(({ path }) => path.join(' > '))),
    mots_thematiques: list(row.themeWords),
    odd_principaux: list(oddNumbers(row, 2)),
    odd_significatifs: list(oddNumbers(row, 1)),
    un_pour_cent: row.onePercentService && codeOf(row.onePercentService),
    montants_annees: list(amountYears(row)),
    publie_le: row.publishedAt.toISOString(),
    modifie_le: row.updatedAt.toISOString(),
  }
}

/** The same record as people read it: words instead of codes. */
export function readableCells(row: RegisterRow, appUrl: string): Cells {
  const { french, foreign } = row
  return {
    ...openCells(row, appUrl),
    nature: row.kind && partnershipKinds[row.kind],
    statut: row.status && partnershipStatuses[row.status],
    collectivites: words(french.map(({ name }) => name)),
    collectivites_siren: words(french.map(({ siren }) => siren)),
    collectivites_insee: words(french.map(({ insee }) => insee)),
    collectivites_niveaux: words(french.map(({ level }) => collectiviteLevels[level])),
    collectivites_roles: words(french.map(({ role }) => partyRoles[role])),
    collectivites_noms_anciens: words(french.map(({ formerName }) => formerName)),
    collectivites_populations: numberOrWords(french.map(({ population }) => population)),
    collectivites_departements: words(french.map(({ departement }) => departement)),
    collectivites_regions: words(french.map(({ region }) => region)),
    partenaires: words(foreign.map(({ name }) => name)),
    partenaires_niveaux: words(foreign.map(({ level, levelLabel }) => levelLabel ?? partnerLevels[level])),
    partenaires_roles: words(foreign.map(({ role }) => partyRoles[role])),
    partenaires_pays: words(foreign.map(({ country }) => country)),
    partenaires_continents: words([...new Set(foreign.map(({ continent }) => continents[continent]))]),
    themes: words(row.themes.map(({ path }) => path.join(' > '))),
    mots_thematiques: words(row.themeWords),
    odd_principaux: words(oddNumbers(row, 2)),
    odd_significatifs: words(oddNumbers(row, 1)),
    un_pour_cent: row.onePercentService && onePercentServices[row.onePercentService],
    montants_annees: words(amountYears(row)),
    publie_le: row.publishedAt,
    modifie_le: row.updatedAt,
  }
}

/** What is written the same for programs and for people. */
function factCells(row: RegisterRow, appUrl: string) {
  return {
    identifiant: row.id,
    titre: row.title,
    adresse: `${appUrl}${routes.partnership(row.slug)}`,
    premiere_signature: row.firstSignedOn,
    annee_convention: row.currentConventionYear,
    annee_debut: row.startYear,
    annee_fin: row.endYear,
    date_deliberation: row.deliberatedOn,
    date_signature: row.signedOn,
    date_transmission: row.transmittedOn,
    date_entree_en_vigueur: inForceSince(row.signedOn, row.transmittedOn),
    date_echeance: row.expiresOn,
    objet: row.subject,
    contexte: row.context,
    montant_francais: eurosOf(row, 'frenchCents'),
    montant_partenaire: eurosOf(row, 'partnerCents'),
    montant_cofinancement: eurosOf(row, 'cofundingCents'),
    verifie_le: row.verifiedOn,
    note: row.note,
    source: row.source,
  }
}

/** Columns of the files for people. */
export const readableFields = exportFields.filter(({ width }) => width !== null)

/** The cells of a record in the order of these columns. */
export function inOrder(cells: Cells, fields: readonly { name: ExportFieldName }[]): CsvCell[] {
  return fields.map(({ name }) => cells[name])
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
  const cells = openCells(row, appUrl)
  const lead = row.french[0]
  const properties = exportFields.map(({ name }) => {
    const cell = cells[name]
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
