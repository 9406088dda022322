const number = new Intl.NumberFormat('fr-FR')

/** « 1 234 partenariats ». */
export function countWords(total: number): string {
  if (total === 0) return 'Aucun partenariat'
  return total === 1 ? '1 partenariat' : `${number.format(total)} partenariats`
}
