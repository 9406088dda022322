/** Lists of the staff, as tabs. */
export const staffViewLabels = {
  'a-traiter': 'À traiter',
  complement: 'Complément demandé',
  acceptes: 'Acceptés',
  refuses: 'Refusés',
  abandonnes: 'Abandonnés',
} as const

/** What a file is for, as a filter of the lists. */
export const filePurposes = {
  nouveau: 'Nouveau partenariat',
  modification: 'Modification par une collectivité',
  correction: 'Correction par Cités Unies France',
} as const

/** « aujourd’hui », « depuis 1 jour », « depuis 12 jours ». */
export function waitingWords(days: number): string {
  return days < 1 ? 'depuis aujourd’hui' : days === 1 ? 'depuis 1 jour' : `depuis ${days} jours`
}
