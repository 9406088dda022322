/** Columns of the sheet in their order; `width` in characters. */
export const sheetColumns = {
  id: { header: 'Identifiant (ne pas modifier)', width: 14 },
  version: { header: 'Version (ne pas modifier)', width: 14 },
  title: { header: 'Titre', width: 36 },
  country: { header: 'Pays (pour information)', width: 18 },
  french: { header: 'Collectivités françaises', width: 44 },
  foreign: { header: 'Autorités partenaires', width: 44 },
  kind: { header: 'Nature', width: 26 },
  status: { header: 'Statut', width: 16 },
  firstSignedOn: { header: 'Première signature', width: 14 },
  currentConventionYear: { header: 'Année de la convention en cours', width: 12 },
  startYear: { header: 'Année de début', width: 10 },
  endYear: { header: 'Année de fin', width: 10 },
  deliberatedOn: { header: 'Délibération', width: 12 },
  signedOn: { header: 'Signature', width: 12 },
  transmittedOn: { header: 'Transmission au préfet', width: 12 },
  expiresOn: { header: 'Fin de la convention', width: 12 },
  onePercentService: { header: 'Service du 1\u00a0%', width: 20 },
  themes: { header: 'Thèmes (codes)', width: 32 },
  oddsMain: { header: 'ODD principaux', width: 14 },
  oddsOther: { header: 'ODD significatifs', width: 14 },
  subject: { header: 'Objet', width: 50 },
  context: { header: 'Contexte', width: 50 },
  source: { header: 'Source', width: 30 },
  note: { header: 'Note', width: 30 },
} as const

export type ColumnKey = keyof typeof sheetColumns

/** Money of one year: three columns a year, for the years that the sheet holds. */
export const amountSides = {
  french: 'Montant français',
  partner: 'Montant des partenaires',
  cofunding: 'Cofinancements',
} as const

export type AmountSide = keyof typeof amountSides

/** « Montant français 2025 (€) » */
export function amountHeader(side: AmountSide, year: number): string {
  return `${amountSides[side]} ${year} (€)`
}

/** Header of a column by its key, of an amount too ("french.2025"). */
export function headerOf(key: string): string {
  if (isColumnKey(key)) return sheetColumns[key].header
  const [side = '', year] = key.split('.')
  return isAmountSide(side) ? amountHeader(side, Number(year)) : key
}

function isColumnKey(key: string): key is ColumnKey {
  return key in sheetColumns
}

function isAmountSide(side: string): side is AmountSide {
  return side in amountSides
}

export const monthNames = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]

/** How to correct the sheet, one remark a line; on the page and in the workbook. */
export const sheetAdvice = [
  'Une ligne par fiche. Corrigez les cellules, ajoutez des lignes en bas, puis renvoyez le fichier\u00a0: rien n’est changé avant que vous ayez relu et accepté.',
  'Ne touchez pas aux colonnes Identifiant et Version. Laissez-les vides pour une fiche nouvelle.',
  'Effacer une cellule efface la réponse. Supprimer une ligne ou une colonne entière ne change rien à la fiche.',
  'Parties\u00a0: séparez-les par une barre |. Écrivez le nom, son code entre crochets, et au besoin son rôle entre parenthèses\u00a0: Angers [214900076] (chef de file) | Nantes. Le code est un SIREN, le code INSEE d’une commune ou l’adresse de sa page.',
  'Une autorité étrangère nouvelle se déclare d’abord dans un dossier de partenariat\u00a0: la feuille ne crée que des fiches.',
  'Thèmes et ODD\u00a0: leurs codes, séparés par une barre |, le thème principal en premier.',
  'Dates\u00a0: 08/06/2021. La première signature peut n’être connue que par l’année (1974) ou le mois\u00a0: 1974 (juin).',
  'Montants\u00a0: en euros, 12500 ou 12500,50. Une case vide veut dire que le montant n’est pas connu\u00a0; écrivez 0 s’il est nul.',
]
