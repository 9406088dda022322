import type { FacetKey } from '../register/labels'

/** What the register is counted by on the page of figures, in the order of the page. */
export const figureKeys = [
  'continent',
  'pays',
  'region',
  'departement',
  'niveau',
  'population',
  'theme',
  'odd',
  'nature',
  'statut',
  'debut',
  'annee',
  'fraicheur',
] as const satisfies readonly FacetKey[]

export type FigureKey = (typeof figureKeys)[number]

type FigureWords = {
  title: string
  /** What is counted, and what becomes of a record that has several values or none. */
  definition: string
  /** Heading of the column of names. */
  header: string
}

const ONCE_EACH =
  'Un partenariat qui en compte plusieurs est compté une fois pour chacun\u00a0: la somme peut donc dépasser le total.'

/** Title and definition of each figure. */
export const figureWords: Record<FigureKey, FigureWords> = {
  continent: {
    title: 'Par continent',
    definition: `Partenariats ayant au moins une autorité partenaire sur le continent. ${ONCE_EACH}`,
    header: 'Continent',
  },
  pays: {
    title: 'Par pays',
    definition: `Partenariats ayant au moins une autorité partenaire dans le pays. ${ONCE_EACH}`,
    header: 'Pays',
  },
  region: {
    title: 'Par région française',
    definition: `Partenariats dont au moins une collectivité française a son siège dans la région. ${ONCE_EACH}`,
    header: 'Région',
  },
  departement: {
    title: 'Par département',
    definition: `Partenariats dont au moins une collectivité française a son siège dans le département\u00a0; une région n’en a pas. ${ONCE_EACH}`,
    header: 'Département',
  },
  niveau: {
    title: 'Par niveau de collectivité',
    definition: `Partenariats ayant au moins une collectivité française de ce niveau. ${ONCE_EACH}`,
    header: 'Niveau',
  },
  population: {
    title: 'Par population de la collectivité',
    definition: `Partenariats ayant au moins une collectivité française de cette taille, d’après la population municipale ou, pour un groupement, celle de ses communes. ${ONCE_EACH}`,
    header: 'Population',
  },
  theme: {
    title: 'Par thème',
    definition: `Partenariats déclarant le thème, ou un thème placé dessous dans l’arbre, quel que soit son rang. ${ONCE_EACH}`,
    header: 'Thème',
  },
  odd: {
    title: 'Par objectif de développement durable',
    definition: `Partenariats déclarant l’objectif, qu’il soit principal ou significatif. ${ONCE_EACH}`,
    header: 'Objectif',
  },
  nature: {
    title: 'Par nature du lien',
    definition: 'Chaque partenariat a une nature et une seule, quand la source la donne.',
    header: 'Nature',
  },
  statut: {
    title: 'Par statut',
    definition: 'Le dernier statut connu. Chaque partenariat en a un et un seul, quand la source le donne.',
    header: 'Statut',
  },
  debut: {
    title: 'Par période de début',
    definition:
      'La première année du partenariat, telle qu’elle est déclarée\u00a0; elle peut différer de celle de la signature.',
    header: 'Période',
  },
  annee: {
    title: 'Par année de début',
    definition:
      'La première année du partenariat, telle qu’elle est déclarée. Ceux dont l’année est inconnue n’y figurent pas.',
    header: 'Année',
  },
  fraicheur: {
    title: 'Par date de vérification',
    definition: 'Depuis quand une collectivité a confirmé la fiche, au jour où cette page est lue.',
    header: 'Vérification',
  },
}

/** Who pays, in the order of the columns. */
export const amountSeries = ['Côté français', 'Côté partenaire', 'Cofinancements']
