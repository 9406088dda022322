import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { config } from '@/lib/platform/config'
import { db } from '@/lib/platform/db'
import type { OpenReply } from '@/lib/platform/open/open-route'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import { routes } from '@/lib/platform/routes'
import { isSlug } from '@/lib/platform/slug'
import { listParametersOf, parametersOf } from '../parameters/rules'
import { visible } from '../policy'
import { facetKeys } from '../register/labels'
import { facetCounts, registerCount, registerIds } from '../register/queries'
import { rowsOf } from '../register-rows/queries'
import { type ApiPage, apiPartnership, linkRelations, listFacts } from './rules'
import { ApiFacets, ApiPartnershipList, ApiRoot } from './schema'

/** A page of the register, filtered as its page is. */
export async function apiPartnerships(viewer: Viewer, query: URLSearchParams): Promise<OpenReply> {
  const question = parametersOf(query)
  if ('problem' in question) return question
  const { filters, size } = question
  const { page } = filters
  const [total, ids] = await Promise.all([
    registerCount(viewer, filters),
    registerIds(viewer, filters, { skip: (page - 1) * size, take: size }),
  ])
  const address = `${config().appUrl}${routes.apiPath('partnerships')}`
  const found = ids.map((id) => ({ id }))
  return pageOf(viewer, { total, page, size }, found, address, query)
}

/** A page of the records that keep a condition, in alphabetical order. */
export async function apiPartnershipsAmong(
  viewer: Viewer,
  condition: Prisma.PartnershipWhereInput,
  address: string,
  query: URLSearchParams,
): Promise<OpenReply> {
  const question = listParametersOf(query, {})
  if ('problem' in question) return question
  const { page, size } = question
  const where = { AND: [visible(viewer), condition] }
  const [total, found] = await Promise.all([
    db.partnership.count({ where }),
    db.partnership.findMany({
      where,
      select: { id: true },
      orderBy: [{ searchKey: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * size,
      take: size,
    }),
  ])
  return pageOf(viewer, { total, page, size }, found, address, query)
}

async function pageOf(
  viewer: Viewer,
  page: ApiPage,
  found: { id: string }[],
  address: string,
  query: URLSearchParams,
): Promise<OpenReply> {
  const facts = listFacts(page, address, query)
  const rows = await rowsOf(
    viewer,
    found.map(({ id }) => id),
  )
  const resultats = rows.map((row) => apiPartnership(row, config().appUrl))
  return { json: ApiPartnershipList.parse({ ...facts, resultats }), links: linkRelations(facts) }
}

/** One record by the last part of its address, or by its identifier. */
export async function apiPartnershipOf(viewer: Viewer, slugOrId: string): Promise<OpenReply> {
  if (!isSlug(slugOrId)) return null
  const key = isIdentifier(slugOrId) ? { id: slugOrId } : { slug: slugOrId }
  const found = await db.partnership.findFirst({
    where: { AND: [visible(viewer), key] },
    select: { id: true },
  })
  const [row] = found ? await rowsOf(viewer, [found.id]) : []
  return row ? { json: apiPartnership(row, config().appUrl) } : null
}

function isIdentifier(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}

/** How many records each value of each filter would leave. */
export async function apiFacets(viewer: Viewer, query: URLSearchParams): Promise<OpenReply> {
  const question = parametersOf(query)
  if ('problem' in question) return question
  const { filters } = question
  const [total, facets] = await Promise.all([
    registerCount(viewer, filters),
    facetCounts(viewer, filters, facetKeys),
  ])
  const json = ApiFacets.parse({
    total,
    facettes: facets.map(({ key, label, values }) => ({
      cle: key,
      libelle: label,
      valeurs: values.map(({ value, label: words, count }) => ({
        valeur: value,
        libelle: words,
        nombre: count,
      })),
    })),
  })
  return { json }
}

/** Where everything is. */
export async function apiRoot(): Promise<OpenReply> {
  const { appUrl } = config()
  const names = ['partnerships', 'facets', 'collectivites', 'partners', 'countries', 'themes', 'odds']
  const json = ApiRoot.parse({
    version: '1',
    documentation: `${appUrl}${routes.openData}`,
    openapi: `${appUrl}${routes.apiDocument}`,
    licence: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
    ressources: Object.fromEntries(names.map((name) => [name, `${appUrl}${routes.apiPath(name)}`])),
  })
  return { json }
}
