import type { ExportFieldName } from './schema'

/** EN_COURS is published as “en-cours”, as in the addresses of the register. */
export function codeOf(value: string): string {
  return value.toLowerCase().replaceAll('_', '-')
}

/** Header of each column in the files for people, and what the Table Schema says of it. */
export const exportFieldLabels: Record<ExportFieldName, { title: string; description: string }> = {
  identifiant: {
    title: 'Identifiant',
    description: 'Identifiant permanent du partenariat (UUID). Il ne change jamais, même si le titre change.',
  },
  titre: {
    title: 'Titre',
    description: 'Titre du partenariat.',
  },
  adresse: {
    title: 'Page du registre',
    description: 'Adresse de la fiche publique, qui peut changer avec le titre.',
  },
  nature: {
    title: 'Nature du lien',
    description: 'Nature du lien entre les parties.',
  },
  statut: {
    title: 'Statut',
    description: 'Où en est le partenariat.',
  },
  collectivites: {
    title: 'Collectivités françaises',
    description:
      'Collectivités françaises, le chef de file en premier. Les autres colonnes «\u00a0collectivites_\u00a0» suivent le même ordre.',
  },
  collectivites_siren: {
    title: 'SIREN',
    description: 'Numéro SIREN de chaque collectivité.',
  },
  collectivites_insee: {
    title: 'Code INSEE',
    description: 'Code INSEE (COG) de chaque commune, département ou région\u00a0; vide pour un groupement.',
  },
  collectivites_niveaux: {
    title: 'Niveau',
    description: 'Niveau de chaque collectivité\u00a0: commune (com), département (dep), région (reg)…',
  },
  collectivites_roles: {
    title: 'Rôle',
    description: 'Rôle de chaque collectivité dans le partenariat.',
  },
  collectivites_noms_anciens: {
    title: 'Nom à l’époque',
    description: 'Nom de la collectivité au moment du partenariat, quand elle a fusionné depuis.',
  },
  collectivites_populations: {
    title: 'Population',
    description: 'Nombre d’habitants de chaque collectivité.',
  },
  collectivites_departements: {
    title: 'Département',
    description: 'Code du département de chaque collectivité (COG).',
  },
  collectivites_regions: {
    title: 'Région',
    description: 'Code de la région de chaque collectivité (COG).',
  },
  partenaires: {
    title: 'Autorités partenaires',
    description:
      'Autorités locales étrangères, le chef de file en premier. Les autres colonnes «\u00a0partenaires_\u00a0» suivent le même ordre.',
  },
  partenaires_identifiants: {
    title: 'Identifiant du partenaire',
    description: 'Dernière partie de l’adresse de chaque autorité dans le portail et dans l’API.',
  },
  partenaires_niveaux: {
    title: 'Niveau du partenaire',
    description: 'Niveau de chaque autorité, comparable d’un pays à l’autre.',
  },
  partenaires_roles: {
    title: 'Rôle du partenaire',
    description: 'Rôle de chaque autorité dans le partenariat.',
  },
  partenaires_pays: {
    title: 'Pays',
    description: 'Pays de chaque autorité, code ISO 3166-1 alpha-2.',
  },
  partenaires_continents: {
    title: 'Continent',
    description: 'Continent de chaque autorité.',
  },
  partenaires_latitudes: {
    title: 'Latitude',
    description: 'Latitude du siège de chaque autorité (WGS 84, degrés décimaux), quand elle est connue.',
  },
  partenaires_longitudes: {
    title: 'Longitude',
    description: 'Longitude du siège de chaque autorité (WGS 84, degrés décimaux), quand elle est connue.',
  },
  premiere_signature: {
    title: 'Première signature',
    description:
      'Date de la première signature, aussi précise que la source la donne\u00a0: année, mois ou jour.',
  },
  annee_convention: {
    title: 'Année de la convention en cours',
    description: 'Année de la convention en cours.',
  },
  annee_debut: {
    title: 'Année de début',
    description: 'Année où le partenariat a commencé.',
  },
  annee_fin: {
    title: 'Année de fin',
    description: 'Année où le partenariat a pris fin, ou doit prendre fin.',
  },
  date_deliberation: {
    title: 'Délibération',
    description: 'Jour de la délibération qui autorise la convention en cours.',
  },
  date_signature: {
    title: 'Signature',
    description: 'Jour de la signature de la convention en cours.',
  },
  date_transmission: {
    title: 'Transmission en préfecture',
    description: 'Jour de la transmission de la convention au représentant de l’État.',
  },
  date_entree_en_vigueur: {
    title: 'En vigueur depuis',
    description:
      'Jour de l’entrée en vigueur (CGCT, art.\u00a0L.\u00a01115-1)\u00a0: la transmission, ou la signature si elle est plus tardive.',
  },
  date_echeance: {
    title: 'Échéance',
    description: 'Dernier jour de la convention en cours.',
  },
  themes_codes: {
    title: 'Code des thèmes',
    description: 'Codes des thèmes, le principal en premier.',
  },
  themes: {
    title: 'Thèmes',
    description: 'Thèmes, le principal en premier, de la famille au thème précis («\u00a0>\u00a0»).',
  },
  mots_thematiques: {
    title: 'Mots de la source',
    description: 'Mots de la source qui ne correspondent encore à aucun thème.',
  },
  odd_principaux: {
    title: 'ODD principaux',
    description: 'Numéros des objectifs de développement durable poursuivis à titre principal.',
  },
  odd_significatifs: {
    title: 'ODD significatifs',
    description: 'Numéros des objectifs de développement durable auxquels le partenariat contribue aussi.',
  },
  un_pour_cent: {
    title: 'Dispositif «\u00a01\u00a0%\u00a0»',
    description:
      'Service dont le budget peut financer l’action à hauteur de 1\u00a0% (CGCT, art.\u00a0L.\u00a01115-1-1, L.\u00a01115-2 et L.\u00a01115-3).',
  },
  objet: {
    title: 'Objet',
    description: 'Objet de la convention.',
  },
  contexte: {
    title: 'Contexte',
    description: 'Contexte du partenariat.',
  },
  montants_annees: {
    title: 'Années des montants',
    description:
      'Années civiles dont les montants sont connus. Les trois colonnes suivantes en sont les sommes.',
  },
  montant_francais: {
    title: 'Apport français (€)',
    description: 'Somme des apports des collectivités françaises, en euros, sur les années connues.',
  },
  montant_partenaire: {
    title: 'Apport du partenaire (€)',
    description: 'Somme des apports des partenaires étrangers, en euros, sur les années connues.',
  },
  montant_cofinancement: {
    title: 'Cofinancements (€)',
    description: 'Somme des cofinancements, en euros, sur les années connues.',
  },
  verifie_le: {
    title: 'Vérifié le',
    description: 'Jour où une collectivité a confirmé la fiche pour la dernière fois.',
  },
  note: {
    title: 'Note',
    description: 'Ce qu’il faut savoir de la source (année déduite, sources qui divergent…).',
  },
  source: {
    title: 'Source',
    description: 'Document ou page d’où vient la fiche.',
  },
  publie_le: {
    title: 'Publié le',
    description: 'Moment de la publication dans le registre.',
  },
  modifie_le: {
    title: 'Modifié le',
    description: 'Moment de la dernière modification de la fiche.',
  },
}

/** What goes with a spreadsheet that leaves the portal: where it comes from, and how to read it. */
export function aboutRows(documentation: string, now: Date): (string | Date)[][] {
  return [
    ['Source', 'Registre des partenariats, portail de la coopération décentralisée, Cités Unies France'],
    ['Extrait le', now],
    ['Licence', 'Licence Ouverte 2.0 (Etalab)\u00a0: réutilisation libre, en citant la source et cette date'],
    ['Documentation', documentation],
    ['Cellule vide', 'La source ne le dit pas\u00a0: vide ne veut jamais dire zéro.'],
    ...Object.values(exportFieldLabels).map(({ title, description }) => [title, description]),
  ]
}
