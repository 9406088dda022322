/** Orders of the register, as offered. */
export const registerSortLabels = {
  titre: 'Ordre alphabétique',
  anciennete: 'Du plus ancien au plus récent',
  ajout: 'Derniers ajouts',
} as const
