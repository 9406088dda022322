import { type Person, people } from './people'

/** One page of the portal: its folder under `app`, an example of it, and who looks at it. */
export type PageExample = {
  route: string
  /** An address, or a page whose first link of that name leads to an example; `last` then takes the place of its end. */
  example: string | { on: string; link: RegExp; last?: string }
  as?: Person
}

const { officer, illeEtVilaine, chambery, allier, angers } = people
const anything = /\p{L}{4}/u
const notice = '/recherches-de-partenaires/demonstration-une-ville-cherche-une-commune'
const census = { on: '/gestion/recensements?etat=ouverts', link: /Démonstration/ }
const prepared = { on: '/gestion/recensements?etat=a-preparer', link: /Démonstration/ }
const draft = { on: '/espace/partenariats', link: /Reprendre/ }

/** One example of every page. A `page.tsx` missing here fails the journey that reads this list. */
export const everyPage: PageExample[] = [
  { route: '/', example: '/' },
  { route: '/groupes', example: '/groupes' },
  { route: '/groupes/[slug]', example: '/groupes/mali' },
  { route: '/pays', example: '/pays' },
  { route: '/pays/[slug]', example: '/pays/mali' },
  { route: '/pays/[slug]', example: '/pays/senegal' },
  { route: '/collectivites', example: '/collectivites?vue=toutes&region=53' },
  { route: '/collectivites/[slug]', example: '/collectivites/angers' },
  { route: '/partenaires', example: '/partenaires?pays=senegal' },
  { route: '/partenaires/[slug]', example: '/partenaires/district-de-bamako' },
  { route: '/themes', example: '/themes' },
  { route: '/themes/[code]', example: '/themes/environnement' },
  { route: '/statistiques', example: '/statistiques' },
  { route: '/statistiques', example: '/statistiques?pays=mali&statut=en-cours' },
  { route: '/statistiques/montants', example: '/statistiques/montants?an=2024' },
  { route: '/partenariats', example: '/partenariats' },
  { route: '/partenariats', example: '/partenariats?vue=tableau&pays=mali' },
  { route: '/partenariats', example: '/partenariats?vue=carte&region=53' },
  { route: '/partenariats/carte', example: '/partenariats/carte?pays=senegal' },
  { route: '/donnees-ouvertes', example: '/donnees-ouvertes' },
  { route: '/partenariats/[slug]', example: '/partenariats/angers-bamako' },
  { route: '/agenda', example: '/agenda' },
  { route: '/agenda/[slug]', example: '/agenda/demonstration-atelier-dynamique-sahel' },
  { route: '/actualites', example: '/actualites' },
  { route: '/actualites/[slug]', example: { on: '/actualites', link: anything } },
  { route: '/publications', example: '/publications' },
  { route: '/publications/[slug]', example: { on: '/publications', link: anything } },
  { route: '/fonds-de-solidarite', example: '/fonds-de-solidarite' },
  { route: '/fonds-de-solidarite/[slug]', example: { on: '/fonds-de-solidarite', link: /Mali/ } },
  { route: '/recherche', example: '/recherche?q=bamako' },
  { route: '/qui-sommes-nous', example: '/qui-sommes-nous' },
  { route: '/mentions-legales', example: '/mentions-legales' },
  { route: '/donnees-personnelles', example: '/donnees-personnelles' },
  { route: '/accessibilite', example: '/accessibilite' },
  { route: '/plan-du-site', example: '/plan-du-site' },
  { route: '/connexion', example: '/connexion' },
  { route: '/connexion/envoye', example: '/connexion/envoye' },
  { route: '/connexion/lien', example: '/connexion/lien' },
  { route: '/demo/courrier', example: '/demo/courrier' },
  // Somebody signs in first, so that there is a mail to open.
  { route: '/demo/courrier/[id]', example: { on: '/demo/courrier', link: anything }, as: angers },

  { route: '/recensements', example: '/recensements' },
  { route: '/recensements/[slug]', example: '/recensements/demonstration-echanges-de-jeunes' },
  { route: '/recherches-de-partenaires', example: '/recherches-de-partenaires?cote=etrangeres' },
  { route: '/recherches-de-partenaires/[slug]', example: notice },
  { route: '/recherches-de-partenaires/[slug]/contact', example: `${notice}/contact` },
  { route: '/recherches-de-partenaires/deposer', example: '/recherches-de-partenaires/deposer' },
  { route: '/recherches-de-partenaires/envoye', example: '/recherches-de-partenaires/envoye' },
  ...['confirmer', 'gerer', 'message'].map((page) => ({
    route: `/recherches-de-partenaires/${page}`,
    example: `/recherches-de-partenaires/${page}`,
  })),

  { route: '/espace', example: '/espace', as: illeEtVilaine },
  { route: '/espace/profil', example: '/espace/profil', as: illeEtVilaine },
  { route: '/espace/agenda', example: '/espace/agenda', as: illeEtVilaine },
  { route: '/espace/agenda', example: '/espace/agenda?vue=inscriptions', as: illeEtVilaine },
  {
    route: '/espace/agenda/[slug]/inscription',
    example: '/espace/agenda/demonstration-atelier-declaration-apd/inscription',
    as: angers,
  },
  { route: '/espace/inscriptions/[reference]', example: '/espace/inscriptions/SAHEL7', as: chambery },
  {
    route: '/espace/inscriptions/[reference]/modifier',
    example: '/espace/inscriptions/SAHEL7/modifier',
    as: chambery,
  },
  {
    route: '/espace/inscriptions/[reference]/retrait',
    example: '/espace/inscriptions/SAHEL7/retrait',
    as: chambery,
  },
  { route: '/espace/partenariats', example: '/espace/partenariats', as: chambery },
  { route: '/espace/partenariats', example: '/espace/partenariats?vue=publies', as: angers },
  { route: '/espace/partenariats/nouveau', example: '/espace/partenariats/nouveau', as: allier },
  {
    route: '/espace/partenariats/modifier/[slug]',
    example: '/espace/partenariats/modifier/angers-bamako',
    as: angers,
  },
  {
    route: '/espace/partenariats/dossiers/[id]',
    example: { on: '/espace/partenariats', link: /Démonstration/ },
    as: chambery,
  },
  {
    route: '/espace/partenariats/fiches/[slug]',
    example: '/espace/partenariats/fiches/angers-bamako',
    as: angers,
  },
  ...['parties', 'nature', 'dates', 'themes', 'objet', 'montants', 'contacts', 'relecture'].map((last) => ({
    route: '/espace/partenariats/dossiers/[id]/[step]',
    example: { ...draft, last },
    as: allier,
  })),
  ...[
    'abandonner',
    'ajouter-autorite',
    'ajouter-autorite?q=bamako',
    'ajouter-collectivite?q=angers',
    'ajouter-document',
  ].map((last) => ({
    route: `/espace/partenariats/dossiers/[id]/${last.replace(/\?.*/, '')}`,
    example: { ...draft, last },
    as: allier,
  })),
  { route: '/espace/verification', example: '/espace/verification', as: angers },
  { route: '/espace/verification/[slug]', example: '/espace/verification/angers-bamako', as: angers },
  { route: '/espace/confirmations', example: '/espace/confirmations', as: chambery },
  {
    route: '/espace/confirmations/[slug]',
    example: '/espace/confirmations/demonstration-convention-a-renouveler',
    as: chambery,
  },
  { route: '/espace/recensements', example: '/espace/recensements', as: angers },
  {
    route: '/espace/recensements/[slug]',
    example: '/espace/recensements/demonstration-initiatives-au-sahel',
    as: angers,
  },
  {
    route: '/espace/recherches-de-partenaires',
    example: '/espace/recherches-de-partenaires',
    as: chambery,
  },
  {
    route: '/espace/recherches-de-partenaires/nouvelle',
    example: '/espace/recherches-de-partenaires/nouvelle',
    as: chambery,
  },
  {
    route: '/espace/recherches-de-partenaires/[id]',
    example: { on: '/espace/recherches-de-partenaires', link: /Démonstration/ },
    as: chambery,
  },
  {
    route: '/espace/recherches-de-partenaires/ecrire/[slug]',
    example: '/espace/recherches-de-partenaires/ecrire/demonstration-une-ville-cherche-une-commune',
    as: angers,
  },
  { route: '/espace/actualites/proposer', example: '/espace/actualites/proposer', as: illeEtVilaine },

  { route: '/espace/apd', example: '/espace/apd?annee=2025', as: angers },

  { route: '/gestion', example: '/gestion', as: officer },
  { route: '/gestion/partenariats', example: '/gestion/partenariats', as: officer },
  { route: '/gestion/partenariats/fiches', example: '/gestion/partenariats/fiches', as: officer },
  {
    route: '/gestion/partenariats/fiches/[slug]',
    example: '/gestion/partenariats/fiches/angers-bamako',
    as: officer,
  },
  {
    route: '/gestion/partenariats/[id]',
    example: { on: '/gestion/partenariats', link: /Démonstration/ },
    as: officer,
  },
  { route: '/gestion/verification', example: '/gestion/verification', as: officer },
  { route: '/gestion/verification/nouvelle', example: '/gestion/verification/nouvelle', as: officer },
  ...['silencieuses', 'pays', 'desaccords'].map((vue) => ({
    route: '/gestion/verification/[id]',
    example: { on: '/gestion/verification', link: /Démonstration/, last: `$&?vue=${vue}` },
    as: officer,
  })),
  {
    route: '/gestion/verification/confirmations',
    example: '/gestion/verification/confirmations?vue=attente',
    as: officer,
  },
  { route: '/gestion/import', example: '/gestion/import', as: officer },
  ...['a-accepter', 'erreurs'].map((vue) => ({
    route: '/gestion/import/[id]',
    example: { on: '/gestion/import', link: /registre-corrige/, last: `$&?vue=${vue}` },
    as: officer,
  })),
  { route: '/gestion/apd', example: '/gestion/apd', as: officer },
  { route: '/gestion/apd/[collectivite]', example: '/gestion/apd/angers?annee=2025', as: officer },
  { route: '/gestion/echeances', example: '/gestion/echeances', as: officer },
  { route: '/gestion/recensements', example: '/gestion/recensements', as: officer },
  { route: '/gestion/recensements/nouveau', example: '/gestion/recensements/nouveau', as: officer },
  { route: '/gestion/recensements/[id]', example: census, as: officer },
  ...['reponses?vue=attendu', 'reponses/montreuil'].map((last) => ({
    route: `/gestion/recensements/[id]/reponses${last.includes('/') ? '/[collectivite]' : ''}`,
    example: { ...census, last: `$&/${last}` },
    as: officer,
  })),
  {
    route: '/gestion/recensements/[id]/synthese',
    example: { on: '/gestion/recensements?etat=publies', link: /Démonstration/, last: '$&/synthese' },
    as: officer,
  },
  ...['modifier', 'apercu', 'ouvrir', 'questions/nouvelle'].map((last) => ({
    route: `/gestion/recensements/[id]/${last.replace('nouvelle', '[question]')}`,
    example: { ...prepared, last: `$&/${last}` },
    as: officer,
  })),
  {
    route: '/gestion/recherches-de-partenaires',
    example: '/gestion/recherches-de-partenaires?etat=en-ligne',
    as: officer,
  },
  {
    route: '/gestion/recherches-de-partenaires/[id]',
    example: { on: '/gestion/recherches-de-partenaires?etat=en-ligne', link: /Démonstration/ },
    as: officer,
  },
  { route: '/gestion/agenda', example: '/gestion/agenda', as: officer },
  {
    route: '/gestion/agenda/[slug]',
    example: '/gestion/agenda/demonstration-reunion-groupe-pays-mali',
    as: officer,
  },
  { route: '/gestion/actualites', example: '/gestion/actualites', as: officer },
  { route: '/gestion/actualites/nouvelle', example: '/gestion/actualites/nouvelle', as: officer },
  {
    route: '/gestion/actualites/[id]',
    example: { on: '/gestion/actualites', link: /Exemple/ },
    as: officer,
  },
  { route: '/gestion/journal', example: '/gestion/journal', as: officer },
  { route: '/gestion/courriels', example: '/gestion/courriels', as: officer },
  { route: '/gestion/aide', example: '/gestion/aide', as: officer },
]
