import type { SearchKind } from './rules'

type Words = {
  /** As the address writes it: ?type=rencontres. */
  address: string
  title: string
  /** « 1 rencontre », « 12 rencontres ». */
  one: string
  many: string
}

/** What can be found, in the words of the field. */
export const searchKinds: Record<SearchKind, Words> = {
  group: { address: 'groupes', title: 'Groupes', one: 'groupe', many: 'groupes' },
  country: { address: 'pays', title: 'Pays', one: 'pays', many: 'pays' },
  collectivite: {
    address: 'collectivites',
    title: 'Collectivités françaises',
    one: 'collectivité française',
    many: 'collectivités françaises',
  },
  partner: {
    address: 'partenaires',
    title: 'Collectivités partenaires',
    one: 'collectivité partenaire',
    many: 'collectivités partenaires',
  },
  partnership: {
    address: 'partenariats',
    title: 'Partenariats',
    one: 'partenariat',
    many: 'partenariats',
  },
  event: { address: 'rencontres', title: 'Rencontres', one: 'rencontre', many: 'rencontres' },
  article: { address: 'actualites', title: 'Actualités', one: 'actualité', many: 'actualités' },
  publication: {
    address: 'publications',
    title: 'Publications',
    one: 'publication',
    many: 'publications',
  },
  fund: {
    address: 'fonds',
    title: 'Fonds de solidarité',
    one: 'fonds de solidarité',
    many: 'fonds de solidarité',
  },
  association: {
    address: 'associations',
    title: 'Associations de pouvoirs locaux',
    one: 'association de pouvoirs locaux',
    many: 'associations de pouvoirs locaux',
  },
  page: { address: 'pages', title: 'Pages du portail', one: 'page du portail', many: 'pages du portail' },
}
