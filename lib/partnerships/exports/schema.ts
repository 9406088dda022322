import {
  CollectiviteLevel,
  Continent,
  OnePercentService,
  PartnerLevel,
  PartnershipKind,
  PartnershipStatus,
  PartyRole,
} from '@/lib/platform/prisma-client/enums'
import { codeOf } from './labels'

/** A published column, in the words of the Table Schema (frictionless): the files, the schema and its page read this. */
export type ExportField = {
  name: string
  type: 'string' | 'integer' | 'number' | 'date' | 'datetime'
  format?: 'uri' | 'uuid'
  constraints?: {
    required?: boolean
    unique?: boolean
    pattern?: string
    enum?: string[]
    minimum?: number
    maximum?: number
  }
  /** Several values in one cell, separated by “|”: `each` is the pattern of one, which may be missing. */
  each?: string
  example: string
  /** In characters, for a spreadsheet; left out of the files for people when null. */
  width: number | null
  kind?: 'wrapped' | 'whole' | 'euros'
}

const codes = (values: Record<string, string>) => Object.values(values).map(codeOf)
const oneOf = (values: Record<string, string>) => codes(values).join('|')

const PARTIAL_DATE = '^\\d{4}(-\\d{2}(-\\d{2})?)?$'
const NUMBER = '-?\\d+(\\.\\d+)?'
/** Any text but the separator. */
const TEXT = '[^|]+'
const year = { minimum: 1800, maximum: 2200 }

const fields = [
  {
    name: 'identifiant',
    type: 'string',
    format: 'uuid',
    constraints: { required: true, unique: true },
    example: '01930000-0000-7000-8000-000000000001',
    width: 38,
  },
  {
    name: 'titre',
    type: 'string',
    constraints: { required: true },
    example: 'Angers – Bamako',
    width: 45,
    kind: 'wrapped',
  },
  {
    name: 'adresse',
    type: 'string',
    format: 'uri',
    constraints: { required: true },
    example: 'https://portail.example.com/partenariats/angers-bamako',
    width: 40,
  },
  {
    name: 'nature',
    type: 'string',
    constraints: { enum: codes(PartnershipKind) },
    example: 'jumelage',
    width: 28,
  },
  {
    name: 'statut',
    type: 'string',
    constraints: { enum: codes(PartnershipStatus) },
    example: 'en-cours',
    width: 16,
  },
  {
    name: 'collectivites',
    type: 'string',
    constraints: { required: true },
    each: TEXT,
    example: 'Angers|Nantes',
    width: 34,
    kind: 'wrapped',
  },
  { name: 'collectivites_siren', type: 'string', each: '\\d{9}', example: '214900078|214401093', width: 14 },
  { name: 'collectivites_insee', type: 'string', each: '[0-9A-Z]{1,5}', example: '49007|44109', width: 12 },
  {
    name: 'collectivites_niveaux',
    type: 'string',
    each: oneOf(CollectiviteLevel),
    example: 'com|com',
    width: 18,
  },
  {
    name: 'collectivites_roles',
    type: 'string',
    each: oneOf(PartyRole),
    example: 'chef-de-file|partenaire',
    width: 18,
  },
  {
    name: 'collectivites_noms_anciens',
    type: 'string',
    each: TEXT,
    example: 'Cherbourg-Octeville|',
    width: 20,
  },
  { name: 'collectivites_populations', type: 'string', each: '\\d+', example: '157175|325070', width: 12 },
  { name: 'collectivites_departements', type: 'string', each: '[0-9A-Z]{2,3}', example: '49|44', width: 20 },
  { name: 'collectivites_regions', type: 'string', each: '[0-9A-Z]{1,3}', example: '52|52', width: 24 },
  {
    name: 'partenaires',
    type: 'string',
    each: TEXT,
    example: 'District de Bamako',
    width: 34,
    kind: 'wrapped',
  },
  {
    name: 'partenaires_identifiants',
    type: 'string',
    each: '[a-z0-9-]+',
    example: 'district-de-bamako',
    width: null,
  },
  { name: 'partenaires_niveaux', type: 'string', each: oneOf(PartnerLevel), example: 'regional', width: 20 },
  { name: 'partenaires_roles', type: 'string', each: oneOf(PartyRole), example: 'partenaire', width: 18 },
  { name: 'partenaires_pays', type: 'string', each: '[A-Z]{2}', example: 'ML', width: 20 },
  { name: 'partenaires_continents', type: 'string', each: oneOf(Continent), example: 'afrique', width: 14 },
  { name: 'partenaires_latitudes', type: 'string', each: NUMBER, example: '12.65', width: null },
  { name: 'partenaires_longitudes', type: 'string', each: NUMBER, example: '-8', width: null },
  {
    name: 'premiere_signature',
    type: 'string',
    constraints: { pattern: PARTIAL_DATE },
    example: '1974-06-08',
    width: 16,
  },
  { name: 'annee_convention', type: 'integer', constraints: year, example: '2022', width: 14, kind: 'whole' },
  { name: 'annee_debut', type: 'integer', constraints: year, example: '1974', width: 10, kind: 'whole' },
  { name: 'annee_fin', type: 'integer', constraints: year, example: '2026', width: 10, kind: 'whole' },
  { name: 'date_deliberation', type: 'date', example: '2022-03-28', width: 13 },
  { name: 'date_signature', type: 'date', example: '2022-05-12', width: 13 },
  { name: 'date_transmission', type: 'date', example: '2022-05-20', width: 14 },
  { name: 'date_entree_en_vigueur', type: 'date', example: '2022-05-20', width: 13 },
  { name: 'date_echeance', type: 'date', example: '2025-12-31', width: 13 },
  {
    name: 'themes_codes',
    type: 'string',
    each: '[a-z0-9.-]+',
    example: 'eau-et-dechets|gouvernance-locale',
    width: null,
  },
  {
    name: 'themes',
    type: 'string',
    each: TEXT,
    example: 'Environnement, climat et énergie > Eau et déchets',
    width: 40,
    kind: 'wrapped',
  },
  { name: 'mots_thematiques', type: 'string', each: TEXT, example: 'lecture publique', width: 24 },
  { name: 'odd_principaux', type: 'string', each: '\\d{1,2}', example: '6|11', width: 12 },
  { name: 'odd_significatifs', type: 'string', each: '\\d{1,2}', example: '16', width: 12 },
  {
    name: 'un_pour_cent',
    type: 'string',
    constraints: { enum: codes(OnePercentService) },
    example: 'eau-assainissement',
    width: 20,
  },
  {
    name: 'objet',
    type: 'string',
    example: 'Appui à la gestion des déchets ménagers.',
    width: 60,
    kind: 'wrapped',
  },
  {
    name: 'contexte',
    type: 'string',
    example: 'Les deux villes travaillent ensemble depuis 1974.',
    width: 60,
    kind: 'wrapped',
  },
  { name: 'montants_annees', type: 'string', each: '\\d{4}', example: '2022|2023', width: 14 },
  {
    name: 'montant_francais',
    type: 'number',
    constraints: { minimum: 0 },
    example: '24500.5',
    width: 16,
    kind: 'euros',
  },
  {
    name: 'montant_partenaire',
    type: 'number',
    constraints: { minimum: 0 },
    example: '8000',
    width: 16,
    kind: 'euros',
  },
  {
    name: 'montant_cofinancement',
    type: 'number',
    constraints: { minimum: 0 },
    example: '12000',
    width: 16,
    kind: 'euros',
  },
  { name: 'verifie_le', type: 'date', example: '2026-02-11', width: 13 },
  {
    name: 'note',
    type: 'string',
    example: 'Année déduite d’un article de 2008.',
    width: 40,
    kind: 'wrapped',
  },
  { name: 'source', type: 'string', example: 'https://www.example.com/deliberation.pdf', width: 40 },
  {
    name: 'publie_le',
    type: 'datetime',
    constraints: { required: true },
    example: '2026-01-15T09:00:00.000Z',
    width: 13,
  },
  {
    name: 'modifie_le',
    type: 'datetime',
    constraints: { required: true },
    example: '2026-02-11T14:30:00.000Z',
    width: 13,
  },
] as const satisfies ExportField[]

/** Name of a published column. */
export type ExportFieldName = (typeof fields)[number]['name']

/** The columns of every file of the register, in their order. */
export const exportFields: readonly (ExportField & { name: ExportFieldName })[] = fields

/** Separates the values of one cell. */
export const SEPARATOR = '|'
