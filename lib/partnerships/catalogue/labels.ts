/** Words of the dataset, wherever it is described: Table Schema, catalogue, page. */
export const datasetWords = {
  name: 'registre-partenariats-cooperation-decentralisee',
  title: 'Registre des partenariats de la coopération décentralisée',
  description:
    'Partenariats entre collectivités territoriales françaises et autorités locales étrangères\u00a0: parties, nature du lien, dates, thèmes, objectifs de développement durable, montants connus et source de chaque fiche.',
  keywords: [
    'coopération décentralisée',
    'action extérieure des collectivités territoriales',
    'jumelage',
    'collectivités territoriales',
    'solidarité internationale',
  ],
  publisher: 'Cités Unies France',
  publisherUrl: 'https://cites-unies-france.org',
  licence: 'Licence Ouverte 2.0',
  licenceUrl: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
  missing: 'Une cellule vide veut dire que la source ne le dit pas, jamais zéro.',
} as const

/** Versions of the published data, the latest first: what changed for those who reuse it. */
export const changes: { version: string; day: string; text: string }[] = [
  {
    version: '1.0.0',
    day: '2026-11-23',
    text: 'Première publication\u00a0: fichiers, API, schéma et catalogue.',
  },
]
