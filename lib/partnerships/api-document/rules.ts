import { z } from 'zod'
import { PROBLEM_TYPE } from '@/lib/platform/open/problem'
import { CollectiviteLevel } from '@/lib/platform/prisma-client/enums'
import { routes } from '@/lib/platform/routes'
import {
  ApiCollectivite,
  ApiCollectiviteList,
  ApiCountry,
  ApiCountryList,
  ApiFacets,
  ApiOddList,
  ApiPartner,
  ApiPartnerList,
  ApiPartnership,
  ApiPartnershipList,
  ApiRoot,
  ApiThemeList,
  apiSchemas,
} from '../api/schema'
import { codeOf } from '../exports/labels'
import { facetKeys, facetLabels, registerSortLabels } from '../register/labels'
import { apiWords } from './labels'
import { facetShapes } from './schema'

type Json = Record<string, unknown>

/** One address of the API: what the document says of it, and what a test asks of it. */
export type ApiOperation = {
  /** Under /api/v1, with its variables in braces. */
  path: string
  id: string
  tag: string
  summary: string
  answer: z.ZodType
  parameters: Json[]
}

const variable = (name: string, description: string, example: string): Json => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
  example,
})

const option = (name: string, description: string, schema: Json, more: Json = {}): Json => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
  ...more,
})

const paging = [
  option('page', apiWords.page, { type: 'integer', minimum: 1, maximum: 10_000, default: 1 }),
  option('taille', apiWords.size, { type: 'integer', minimum: 1, maximum: 100, default: 20 }),
]

const words = option('q', apiWords.words, { type: 'string', maxLength: 200 }, { example: 'bamako' })

const facets = facetKeys.map((key) =>
  option(
    key,
    `${facetLabels[key]}. ${apiWords.repeated}`,
    { type: 'array', items: { type: 'string', ...facetShapes[key].schema }, maxItems: 60 },
    { style: 'form', explode: true, example: [facetShapes[key].example] },
  ),
)

const order = option('tri', 'Ordre des résultats.', {
  type: 'string',
  enum: Object.keys(registerSortLabels),
  default: 'titre',
})

const level = option('niveau', 'Niveau de la collectivité.', {
  type: 'string',
  enum: Object.values(CollectiviteLevel).map(codeOf),
})
const region = option('region', 'Code INSEE de la région.', { type: 'string' }, { example: '52' })
const departement = option('departement', 'Code INSEE du département.', { type: 'string' }, { example: '49' })
const country = option(
  'pays',
  'Pays, par la dernière partie de son adresse.',
  { type: 'string' },
  { example: 'mali' },
)
const record = variable('slug', 'Dernière partie de l’adresse, ou identifiant.', 'angers-bamako')
const siren = variable('siren', 'Numéro SIREN, ou dernière partie de l’adresse.', 'angers')
const partner = variable('slug', 'Dernière partie de l’adresse.', 'district-de-bamako')
const code = variable('code', 'Code ISO 3166-1 alpha-2, ou dernière partie de l’adresse.', 'ML')

/** Every address of the API, in the order of its documentation. */
export const apiOperations: ApiOperation[] = [
  operation('', 'root', 'Accueil', 'Adresses de l’API', ApiRoot),
  operation(
    'partnerships',
    'listPartnerships',
    'Partenariats',
    'Le registre, page par page',
    ApiPartnershipList,
    [words, ...facets, order, ...paging],
  ),
  operation('partnerships/{slug}', 'getPartnership', 'Partenariats', 'Une fiche', ApiPartnership, [record]),
  operation('facets', 'countFacets', 'Partenariats', 'Ce que chaque valeur de filtre laisserait', ApiFacets, [
    words,
    ...facets,
  ]),
  operation(
    'collectivites',
    'listCollectivites',
    'Collectivités',
    'Collectivités engagées',
    ApiCollectiviteList,
    [words, region, departement, level, ...paging],
  ),
  operation(
    'collectivites/{siren}',
    'getCollectivite',
    'Collectivités',
    'Une collectivité',
    ApiCollectivite,
    [siren],
  ),
  operation(
    'collectivites/{siren}/partnerships',
    'listPartnershipsOfCollectivite',
    'Collectivités',
    'Ses partenariats',
    ApiPartnershipList,
    [siren, ...paging],
  ),
  operation('partners', 'listPartners', 'Partenaires', 'Autorités étrangères engagées', ApiPartnerList, [
    words,
    country,
    ...paging,
  ]),
  operation('partners/{slug}', 'getPartner', 'Partenaires', 'Une autorité étrangère', ApiPartner, [partner]),
  operation(
    'partners/{slug}/partnerships',
    'listPartnershipsOfPartner',
    'Partenaires',
    'Ses partenariats',
    ApiPartnershipList,
    [partner, ...paging],
  ),
  operation('countries', 'listCountries', 'Nomenclatures', 'Pays du registre', ApiCountryList),
  operation('countries/{code}', 'getCountry', 'Nomenclatures', 'Un pays', ApiCountry, [code]),
  operation('themes', 'listThemes', 'Nomenclatures', 'Arbre des thèmes', ApiThemeList),
  operation('odds', 'listOdds', 'Nomenclatures', 'Objectifs de développement durable', ApiOddList),
]

function operation(
  path: string,
  id: string,
  tag: string,
  summary: string,
  answer: z.ZodType,
  parameters: Json[] = [],
): ApiOperation {
  return { path, id, tag, summary, answer, parameters }
}

/** The OpenAPI 3.1 document of the API, made from the schemas that shape its answers. */
export function openApiDocument(appUrl: string, contact: string): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: apiWords.title,
      version: '1.0.0',
      description: apiWords.description,
      license: { name: 'Licence Ouverte 2.0', identifier: 'etalab-2.0' },
      contact: { name: 'Cités Unies France', email: contact },
    },
    servers: [{ url: `${appUrl}${routes.api}` }],
    externalDocs: { description: 'Données ouvertes du portail', url: `${appUrl}${routes.openData}` },
    security: [],
    tags: [...new Set(apiOperations.map(({ tag }) => tag))].map((name) => ({ name })),
    paths: Object.fromEntries(apiOperations.map((one) => [`/${one.path}`, { get: operationObject(one) }])),
    components: { schemas: schemas(), responses, headers },
  }
}

function operationObject({ id, tag, summary, answer, parameters }: ApiOperation): Json {
  const schema = { $ref: reference(answer) }
  const takesQuery = parameters.some((one) => one.in === 'query')
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(parameters.length > 0 ? { parameters } : {}),
    responses: {
      200: {
        description: summary,
        headers: { ...limits, ETag: { $ref: '#/components/headers/ETag' } },
        content: { 'application/json': { schema } },
      },
      304: { description: apiWords.unchanged },
      400: { $ref: '#/components/responses/Parametres' },
      ...(parameters.length === 0 || (takesQuery && !parameters.some((one) => one.in === 'path'))
        ? {}
        : { 404: { $ref: '#/components/responses/Introuvable' } }),
      429: { $ref: '#/components/responses/TropDeRequetes' },
    },
  }
}

const limits = {
  RateLimit: { $ref: '#/components/headers/RateLimit' },
  'RateLimit-Policy': { $ref: '#/components/headers/RateLimit-Policy' },
}

const problem = (description: string, more: Json = {}): Json => ({
  description,
  ...more,
  content: { [PROBLEM_TYPE.split(';')[0] ?? '']: { schema: { $ref: '#/components/schemas/Probleme' } } },
})

const responses = {
  Parametres: problem(apiWords.refused),
  Introuvable: problem('Rien à cette adresse.'),
  TropDeRequetes: problem(apiWords.tooMany, {
    headers: { 'Retry-After': { description: 'Secondes à attendre.', schema: { type: 'integer' } } },
  }),
}

const text = { type: 'string' }
const headers = {
  ETag: { description: apiWords.tag, schema: text },
  RateLimit: {
    description: 'Ce qui reste dans la minute (r) et secondes avant la suivante (t).',
    schema: text,
  },
  'RateLimit-Policy': { description: 'Requêtes permises (q) par fenêtre de w secondes.', schema: text },
}

function reference(schema: z.ZodType): string {
  return REFERENCE + (apiSchemas.get(schema)?.id ?? '')
}

const REFERENCE = '#/components/schemas/'

/** Every named schema, references between them included. */
function schemas(): Json {
  const made = z.toJSONSchema(apiSchemas, { uri: (id) => REFERENCE + id }).schemas
  const bodies = Object.entries(made).map(
    ([id, { $schema: _dialect, $id: _address, id: _name, ...body }]) => [id, body],
  )
  return Object.fromEntries(bodies)
}
