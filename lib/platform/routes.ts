/** Every address of the portal, in one place: pages, mails and redirects use these. */
export const routes = {
  home: '/',
  groups: '/groupes',
  group: (slug: string) => `/groupes/${slug}`,
  news: '/actualites',
  article: (slug: string) => `/actualites/${slug}`,
  newsFeed: '/actualites/atom.xml',
  agenda: '/agenda',
  agendaCalendar: '/agenda/calendrier.ics',
  event: (slug: string) => `/agenda/${slug}`,
  eventCalendar: (slug: string) => `/agenda/${slug}/calendrier.ics`,
  publications: '/publications',
  publication: (slug: string) => `/publications/${slug}`,
  partnerships: '/partenariats',
  /** The register as a query string narrows it down. */
  partnershipsWith: (query: string) => (query ? `/partenariats?${query}` : '/partenariats'),
  partnership: (slug: string) => `/partenariats/${slug}`,
  /** A document of a published record; its rights are checked at each reading. */
  partnershipDocument: (slug: string, fileId: string) => `/partenariats/${slug}/documents/${fileId}`,
  /** The register, or what a query string leaves of it, as a file. */
  partnershipsExport: (format: 'csv' | 'xlsx' | 'geojson', query = '') =>
    `/partenariats/export.${format}${query ? `?${query.replace(/^\?/, '')}` : ''}`,
  /** The same as open data: UTF-8, commas, ISO dates. */
  openCsv: (query = '') => `/donnees-ouvertes/partenariats.csv${query ? `?${query.replace(/^\?/, '')}` : ''}`,
  openData: '/donnees-ouvertes',
  openDataSchema: '/donnees-ouvertes/schema.json',
  openDataCatalogue: '/donnees-ouvertes/catalogue.jsonld',
  api: '/api/v1',
  apiDocument: '/api/v1/openapi.json',
  apiPath: (path: string) => `/api/v1/${path}`,
  collectivites: '/collectivites',
  collectivite: (slug: string) => `/collectivites/${slug}`,
  partners: '/partenaires',
  themes: '/themes',
  theme: (code: string) => `/themes/${code}`,
  statistics: '/statistiques',
  /** One table of the figures as a file. */
  statisticsTable: (name: string, query = '') => `/statistiques/${name}.csv${query ? `?${query}` : ''}`,
  statisticsAmounts: (query = '') => `/statistiques/montants${query ? `?${query}` : ''}`,
  partnerSearches: '/recherches-de-partenaires',
  partnerSearchFeed: '/recherches-de-partenaires/atom.xml',
  partnerSearch: (slug: string) => `/recherches-de-partenaires/${slug}`,
  contactPartnerSearch: (slug: string) => `/recherches-de-partenaires/${slug}/contact`,
  proposePartnerSearch: '/recherches-de-partenaires/deposer',
  partnerSearchSent: '/recherches-de-partenaires/envoye',
  confirmPartnerSearch: (token: string) => `/recherches-de-partenaires/confirmer?jeton=${token}`,
  managePartnerSearch: (token: string) => `/recherches-de-partenaires/gerer?jeton=${token}`,
  confirmSearchMessage: (token: string) => `/recherches-de-partenaires/message?jeton=${token}`,
  censuses: '/recensements',
  census: (slug: string) => `/recensements/${slug}`,
  countries: '/pays',
  country: (slug: string) => `/pays/${slug}`,
  /** Every partnership with a country, as a tagged PDF. */
  countryDirectory: (slug: string) => `/pays/${slug}/repertoire.pdf`,
  worldMap: '/carte/monde.svg',
  worldCountries: '/carte/pays.svg',
  franceMap: '/carte/france.svg',
  /** Outlines of countries for the detailed map. */
  mapOutlines: '/carte/pays.json',
  registerMap: (query = '') => `/partenariats/carte${query ? `?${query}` : ''}`,
  /** Places of the detailed map, and what one of them holds. */
  registerPlaces: (query = '') => `/partenariats/carte/lieux.json${query ? `?${query}` : ''}`,
  registerPlace: (query = '') => `/partenariats/carte/lieu.json${query ? `?${query}` : ''}`,
  partner: (slug: string) => `/partenaires/${slug}`,
  funds: '/fonds-de-solidarite',
  fund: (slug: string) => `/fonds-de-solidarite/${slug}`,
  search: '/recherche',
  about: '/qui-sommes-nous',
  legal: '/mentions-legales',
  privacy: '/donnees-personnelles',
  accessibility: '/accessibilite',
  sitemap: '/plan-du-site',

  signIn: '/connexion',
  signInSent: '/connexion/envoye',
  signInLink: '/connexion/lien',

  member: '/espace',
  profile: '/espace/profil',
  myPartnerships: '/espace/partenariats',
  newSubmission: '/espace/partenariats/nouveau',
  editPartnership: (slug: string) => `/espace/partenariats/modifier/${slug}`,
  copyPartnership: (slug: string) => `/espace/partenariats/nouveau?modele=${slug}`,
  myRecord: (slug: string) => `/espace/partenariats/fiches/${slug}`,
  submission: (id: string) => `/espace/partenariats/dossiers/${id}`,
  submissionDocument: (id: string, fileId: string) =>
    `/espace/partenariats/dossiers/${id}/documents/${fileId}`,
  autosave: (id: string, step: string) => `/espace/partenariats/dossiers/${id}/${step}/enregistrement`,
  /** Where a button of a step leads; the version makes a form that was just saved another page. */
  afterStep: (id: string, place: string, version: number) =>
    place === 'quit'
      ? '/espace/partenariats?enregistre=oui'
      : `/espace/partenariats/dossiers/${id}/${place}?version=${version}`,
  abandonSubmission: (id: string) => `/espace/partenariats/dossiers/${id}/abandonner`,
  submissionStep: (id: string, step: string) => `/espace/partenariats/dossiers/${id}/${step}`,
  myVerification: '/espace/verification',
  /** Back to the list, at the record just answered for; held: another party has its new version. */
  afterCheck: (slug: string, page: number, isHeld = false) =>
    `/espace/verification?page=${page}&fait=${slug}${isHeld ? '&tenu=oui' : ''}#fiche-${slug}`,
  endPartnership: (slug: string) => `/espace/verification/${slug}`,
  myConfirmations: '/espace/confirmations',
  afterConfirmation: (slug: string) => `/espace/confirmations?fait=${slug}#fiche-${slug}`,
  declineConfirmation: (slug: string) => `/espace/confirmations/${slug}`,
  myCensuses: '/espace/recensements',
  /** The form of a census, for one of the collectivités of who answers. */
  answerCensus: (slug: string, collectivite: string) => `/espace/recensements/${slug}?pour=${collectivite}`,
  myCensus: (slug: string) => `/espace/recensements/${slug}`,
  myPartnerSearches: '/espace/recherches-de-partenaires',
  newPartnerSearch: '/espace/recherches-de-partenaires/nouvelle',
  myPartnerSearch: (id: string) => `/espace/recherches-de-partenaires/${id}`,
  writeToPartnerSearch: (slug: string) => `/espace/recherches-de-partenaires/ecrire/${slug}`,
  myOda: '/espace/apd',
  /** Worksheet of one collectivité and one year as a file. */
  odaFile: (slug: string, year: number, format: 'csv' | 'xlsx') =>
    `/espace/apd/feuille.${format}?collectivite=${slug}&annee=${year}`,
  myAgenda: '/espace/agenda',
  register: (slug: string) => `/espace/agenda/${slug}/inscription`,
  registration: (reference: string) => `/espace/inscriptions/${reference}`,
  changeRegistration: (reference: string) => `/espace/inscriptions/${reference}/modifier`,
  withdrawRegistration: (reference: string) => `/espace/inscriptions/${reference}/retrait`,
  registrationCalendar: (reference: string) => `/espace/inscriptions/${reference}/calendrier.ics`,
  proposeArticle: '/espace/actualites/proposer',

  staff: '/gestion',
  staffPartnerships: '/gestion/partenariats',
  staffRecords: '/gestion/partenariats/fiches',
  staffRecord: (slug: string) => `/gestion/partenariats/fiches/${slug}`,
  staffSubmission: (id: string) => `/gestion/partenariats/${id}`,
  staffVerification: '/gestion/verification',
  staffNewCampaign: '/gestion/verification/nouvelle',
  staffUnreachableCsv: '/gestion/verification/sans-compte.csv',
  staffConfirmations: '/gestion/verification/confirmations',
  staffCampaign: (id: string) => `/gestion/verification/${id}`,
  staffCampaignCsv: (id: string) => `/gestion/verification/${id}/reponses.csv`,
  staffDeadlines: '/gestion/echeances',
  staffDeadlinesCsv: '/gestion/echeances/echeances.csv',
  staffCensuses: '/gestion/recensements',
  staffNewCensus: '/gestion/recensements/nouveau',
  staffCensus: (id: string) => `/gestion/recensements/${id}`,
  staffEditCensus: (id: string) => `/gestion/recensements/${id}/modifier`,
  staffPreviewCensus: (id: string) => `/gestion/recensements/${id}/apercu`,
  staffOpenCensus: (id: string) => `/gestion/recensements/${id}/ouvrir`,
  staffCensusQuestion: (id: string, question: string) => `/gestion/recensements/${id}/questions/${question}`,
  staffCensusAnswers: (id: string) => `/gestion/recensements/${id}/reponses`,
  staffCensusAnswer: (id: string, collectivite: string) =>
    `/gestion/recensements/${id}/reponses/${collectivite}`,
  staffCensusExport: (id: string, format: 'csv' | 'xlsx') => `/gestion/recensements/${id}/reponses.${format}`,
  staffCensusSynthesis: (id: string) => `/gestion/recensements/${id}/synthese`,
  staffPartnerSearches: '/gestion/recherches-de-partenaires',
  staffPartnerSearch: (id: string) => `/gestion/recherches-de-partenaires/${id}`,
  staffOda: '/gestion/apd',
  staffOdaSheet: (slug: string, year?: number) => `/gestion/apd/${slug}${year ? `?annee=${year}` : ''}`,
  staffImport: '/gestion/import',
  staffImportOf: (id: string) => `/gestion/import/${id}`,
  /** The same once something was done: how many lines of each kind. */
  staffImportDone: (id: string, counts: Record<string, number>) => {
    const done = Object.entries(counts).map(([name, count]) => [name, String(count)])
    return `/gestion/import/${id}?${new URLSearchParams(done)}`
  },
  /** The register as a file to correct, or its part with one country. */
  registerToCorrect: (format: 'csv' | 'xlsx') => `/gestion/import/registre.${format}`,
  staffAgenda: '/gestion/agenda',
  staffEvent: (slug: string) => `/gestion/agenda/${slug}`,
  staffEventCsv: (slug: string) => `/gestion/agenda/${slug}/inscriptions.csv`,
  staffNews: '/gestion/actualites',
  staffArticle: (id: string) => `/gestion/actualites/${id}`,
  staffNewArticle: '/gestion/actualites/nouvelle',
  staffJournal: '/gestion/journal',
  staffMails: '/gestion/courriels',
  staffHelp: '/gestion/aide',

  demoMailbox: '/demo/courrier',
  demoMail: (id: string) => `/demo/courrier/${id}`,
} as const

/** A query string as a page receives it. */
type Query = Record<string, string | string[] | undefined>

/** An address with its query string: a key given several times is written several times, an empty one left out. */
export function addressOf(path: string, query: Query): string {
  const pairs = Object.entries(query).flatMap(([key, given]) =>
    (Array.isArray(given) ? given : [given]).flatMap((value) => (value ? [[key, value]] : [])),
  )
  return pairs.length > 0 ? `${path}?${new URLSearchParams(pairs)}` : path
}
