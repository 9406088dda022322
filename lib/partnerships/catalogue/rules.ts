import { routes } from '@/lib/platform/routes'
import { XLSX_TYPE } from '@/lib/platform/xlsx'
import { exportFieldLabels } from '../exports/labels'
import { type ExportField, exportFields } from '../exports/schema'
import { changes, datasetWords } from './labels'

type Json = Record<string, unknown>

/** One file of the register, as page and catalogue name it. */
export type Distribution = {
  key: string
  title: string
  use: string
  format: string
  mediaType: string
  /** EU file-type authority table. */
  fileType: string
  path: string
}

/** Every file of the register. */
export const distributions: Distribution[] = [
  {
    key: 'csv-ouvert',
    title: 'CSV pour les programmes',
    use: 'UTF-8, virgules, dates ISO, codes\u00a0; conforme au schéma publié.',
    format: 'CSV',
    mediaType: 'text/csv',
    fileType: 'CSV',
    path: routes.openCsv(),
  },
  {
    key: 'csv-excel',
    title: 'CSV pour Excel en français',
    use: 'Points-virgules, virgule décimale, dates JJ/MM/AAAA, mots au lieu de codes.',
    format: 'CSV',
    mediaType: 'text/csv',
    fileType: 'CSV',
    path: routes.partnershipsExport('csv'),
  },
  {
    key: 'xlsx',
    title: 'Classeur XLSX',
    use: 'Pour tout tableur\u00a0: vrais nombres et vraies dates, filtres prêts, feuille d’explications.',
    format: 'XLSX',
    mediaType: XLSX_TYPE,
    fileType: 'XLSX',
    path: routes.partnershipsExport('xlsx'),
  },
  {
    key: 'geojson',
    title: 'GeoJSON',
    use: 'Pour une carte\u00a0: un objet par partenariat, placé là où sont ses autorités étrangères.',
    format: 'GeoJSON',
    mediaType: 'application/geo+json',
    fileType: 'GEOJSON',
    path: routes.partnershipsExport('geojson'),
  },
]

/** The Table Schema of the open CSV (frictionless, as schema.data.gouv.fr extends it). */
export function tableSchema(appUrl: string): Json {
  return {
    $schema: 'https://frictionlessdata.io/schemas/table-schema.json',
    name: datasetWords.name,
    title: datasetWords.title,
    description: `${datasetWords.description} ${datasetWords.missing}`,
    countryCode: 'FR',
    homepage: `${appUrl}${routes.openData}`,
    path: `${appUrl}${routes.openDataSchema}`,
    version: changes[0]?.version,
    created: changes.at(-1)?.day,
    lastModified: changes[0]?.day,
    contributors: [{ title: datasetWords.publisher, path: datasetWords.publisherUrl, role: 'author' }],
    resources: [{ title: datasetWords.title, path: `${appUrl}${routes.openCsv()}` }],
    fields: exportFields.map((field) => ({
      name: field.name,
      title: exportFieldLabels[field.name].title,
      description: exportFieldLabels[field.name].description,
      type: field.type,
      ...(field.format ? { format: field.format } : {}),
      example: field.example,
      ...constraintsOf(field),
    })),
    missingValues: [''],
    primaryKey: 'identifiant',
  }
}

function constraintsOf({ constraints = {}, each }: ExportField): Json {
  const pattern = each ? { pattern: `^(${each})?(\\|(${each})?)*$` } : {}
  const all = { ...constraints, ...pattern }
  return Object.keys(all).length > 0 ? { constraints: all } : {}
}

export type CatalogueFacts = { firstYear: number | null; modified: Date | null }

const AUTHORITY = 'http://publications.europa.eu/resource/authority'
const iri = (id: string): Json => ({ '@id': id })
const french = (text: string): Json => ({ '@language': 'fr', '@value': text })
const typed = (type: string, value: string): Json => ({ '@type': `xsd:${type}`, '@value': value })

/** The catalogue by DCAT-AP, in JSON-LD: what portals of open data harvest. */
export function dcatCatalogue(appUrl: string, { firstYear, modified }: CatalogueFacts): Json {
  const page = `${appUrl}${routes.openData}`
  const publisher = {
    '@id': datasetWords.publisherUrl,
    '@type': 'foaf:Agent',
    'foaf:name': french(datasetWords.publisher),
    'foaf:homepage': iri(datasetWords.publisherUrl),
  }
  const common = {
    'dct:publisher': publisher,
    'dct:language': iri(`${AUTHORITY}/language/FRA`),
    'dct:license': iri(datasetWords.licenceUrl),
    ...(modified ? { 'dct:modified': typed('dateTime', modified.toISOString()) } : {}),
  }
  const service = {
    '@id': `${appUrl}${routes.api}`,
    '@type': 'dcat:DataService',
    'dct:title': french('API du registre'),
    'dct:license': iri(datasetWords.licenceUrl),
    'dcat:endpointURL': iri(`${appUrl}${routes.api}`),
    'dcat:endpointDescription': iri(`${appUrl}${routes.apiDocument}`),
    'dcat:servesDataset': iri(`${page}#jeu`),
  }
  const dataset = {
    '@id': `${page}#jeu`,
    '@type': 'dcat:Dataset',
    'dct:identifier': datasetWords.name,
    'dct:title': french(datasetWords.title),
    'dct:description': french(datasetWords.description),
    'dcat:keyword': datasetWords.keywords.map(french),
    'dcat:theme': [iri(`${AUTHORITY}/data-theme/GOVE`), iri(`${AUTHORITY}/data-theme/INTR`)],
    'dcat:landingPage': iri(page),
    'dct:issued': typed('date', changes.at(-1)?.day ?? ''),
    'dct:accrualPeriodicity': iri(`${AUTHORITY}/frequency/CONT`),
    'dct:spatial': iri(`${AUTHORITY}/country/FRA`),
    ...(firstYear
      ? {
          'dct:temporal': {
            '@type': 'dct:PeriodOfTime',
            'dcat:startDate': typed('gYear', String(firstYear)),
          },
        }
      : {}),
    'dct:conformsTo': iri(`${appUrl}${routes.openDataSchema}`),
    ...common,
    'dcat:distribution': distributions.map((one) => distribution(one, appUrl)),
  }
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': `${appUrl}${routes.openDataCatalogue}`,
    '@type': 'dcat:Catalog',
    'dct:title': french('Données ouvertes du portail de la coopération décentralisée'),
    'dct:description': french('Le registre des partenariats, en fichiers et par une API.'),
    'foaf:homepage': iri(page),
    ...common,
    'dcat:dataset': [dataset],
    'dcat:service': [service],
  }
}

function distribution({ key, title, mediaType, fileType, path }: Distribution, appUrl: string): Json {
  return {
    '@id': `${appUrl}${routes.openData}#${key}`,
    '@type': 'dcat:Distribution',
    'dct:title': french(title),
    'dcat:accessURL': iri(`${appUrl}${routes.openData}`),
    'dcat:downloadURL': iri(`${appUrl}${path}`),
    'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${mediaType}`),
    'dct:format': iri(`${AUTHORITY}/file-type/${fileType}`),
    'dct:license': iri(datasetWords.licenceUrl),
    ...(key === 'csv-ouvert' ? { 'dct:conformsTo': iri(`${appUrl}${routes.openDataSchema}`) } : {}),
  }
}
