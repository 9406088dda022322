import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { config } from '@/lib/platform/config'
import { db } from '@/lib/platform/db'
import { keyContains } from '@/lib/platform/fold'
import type { OpenReply } from '@/lib/platform/open/open-route'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import { routes } from '@/lib/platform/routes'
import { isSlug } from '@/lib/platform/slug'
import { apiPartnershipsAmong } from '../api/queries'
import { collectiviteFacts, linkRelations, listFacts, partnerFacts } from '../api/rules'
import { ApiCollectivite, ApiCollectiviteList, ApiPartner, ApiPartnerList } from '../api/schema'
import { listParametersOf } from '../parameters/rules'
import { visible } from '../policy'
import { collectiviteParameters, levelOf, partnerParameters } from './rules'

const collectiviteSelect = (viewer: Viewer) =>
  ({
    slug: true,
    name: true,
    level: true,
    siren: true,
    insee: true,
    population: true,
    departementCode: true,
    departement: { select: { name: true } },
    regionCode: true,
    region: { select: { name: true } },
    latitude: true,
    longitude: true,
    isMember: true,
    _count: { select: { partnerships: { where: { partnership: visible(viewer) } } } },
  }) satisfies Prisma.CollectiviteSelect

/** French authorities that take part in at least one published record. */
export async function apiCollectivites(viewer: Viewer, query: URLSearchParams): Promise<OpenReply> {
  const question = listParametersOf(query, collectiviteParameters)
  if ('problem' in question) return question
  const { given, page, size } = question
  const region = given('region')
  const departement = given('departement')
  const level = levelOf(given('niveau'))
  const where: Prisma.CollectiviteWhereInput = {
    partnerships: { some: { partnership: visible(viewer) } },
    AND: keyContains(given('q') ?? ''),
    ...(region ? { regionCode: region } : {}),
    ...(departement ? { departementCode: departement } : {}),
    ...(level ? { level } : {}),
  }
  const [total, rows] = await Promise.all([
    db.collectivite.count({ where }),
    db.collectivite.findMany({
      where,
      select: collectiviteSelect(viewer),
      orderBy: [{ searchKey: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * size,
      take: size,
    }),
  ])
  const facts = listFacts({ total, page, size }, addressOf('collectivites'), query)
  const json = ApiCollectiviteList.parse({ ...facts, resultats: rows.map(toCollectivite) })
  return { json, links: linkRelations(facts) }
}

/** One French authority, engaged or not, by its SIREN or by the last part of its address. */
export async function apiCollectiviteOf(viewer: Viewer, sirenOrSlug: string): Promise<OpenReply> {
  if (!isSlug(sirenOrSlug)) return null
  const where = collectiviteKey(sirenOrSlug)
  const row = await db.collectivite.findUnique({ where, select: collectiviteSelect(viewer) })
  return row && { json: ApiCollectivite.parse(toCollectivite(row)) }
}

/** Its records. */
export async function apiPartnershipsOfCollectivite(
  viewer: Viewer,
  sirenOrSlug: string,
  query: URLSearchParams,
): Promise<OpenReply> {
  if (!isSlug(sirenOrSlug)) return null
  const where = collectiviteKey(sirenOrSlug)
  const row = await db.collectivite.findUnique({ where, select: { id: true, slug: true } })
  if (!row) return null
  const parties = { frenchParties: { some: { collectiviteId: row.id } } }
  return apiPartnershipsAmong(viewer, parties, addressOf(`collectivites/${row.slug}/partnerships`), query)
}

function collectiviteKey(sirenOrSlug: string) {
  return /^\d{9}$/.test(sirenOrSlug) ? { siren: sirenOrSlug } : { slug: sirenOrSlug }
}

type CollectiviteRow = Prisma.CollectiviteGetPayload<{ select: ReturnType<typeof collectiviteSelect> }>

function toCollectivite({ departement, region, ...row }: CollectiviteRow) {
  const facts = { ...row, departement: departement?.name ?? null, region: region?.name ?? null }
  return {
    ...collectiviteFacts(facts),
    adherente: row.isMember,
    partenariats: row._count.partnerships,
    url: addressOf(`collectivites/${row.slug}`),
    page: `${config().appUrl}${routes.collectivite(row.slug)}`,
    url_partenariats: addressOf(`collectivites/${row.slug}/partnerships`),
  }
}

const partnerSelect = (viewer: Viewer) =>
  ({
    slug: true,
    name: true,
    level: true,
    levelLabel: true,
    source: true,
    latitude: true,
    longitude: true,
    countryCode: true,
    country: { select: { name: true, slug: true, continent: true } },
    _count: { select: { partnerships: { where: { partnership: visible(viewer) } } } },
  }) satisfies Prisma.PartnerAuthoritySelect

/** Authorities abroad that take part in at least one published record. */
export async function apiPartners(viewer: Viewer, query: URLSearchParams): Promise<OpenReply> {
  const question = listParametersOf(query, partnerParameters)
  if ('problem' in question) return question
  const { given, page, size } = question
  const country = given('pays')
  const where: Prisma.PartnerAuthorityWhereInput = {
    partnerships: { some: { partnership: visible(viewer) } },
    AND: keyContains(given('q') ?? ''),
    ...(country ? { country: { slug: country } } : {}),
  }
  const [total, rows] = await Promise.all([
    db.partnerAuthority.count({ where }),
    db.partnerAuthority.findMany({
      where,
      select: partnerSelect(viewer),
      orderBy: [{ searchKey: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * size,
      take: size,
    }),
  ])
  const facts = listFacts({ total, page, size }, addressOf('partners'), query)
  const json = ApiPartnerList.parse({ ...facts, resultats: rows.map(toPartner) })
  return { json, links: linkRelations(facts) }
}

/** One authority abroad by the last part of its address. */
export async function apiPartnerOf(viewer: Viewer, slug: string): Promise<OpenReply> {
  if (!isSlug(slug)) return null
  const row = await db.partnerAuthority.findUnique({ where: { slug }, select: partnerSelect(viewer) })
  return row && { json: ApiPartner.parse(toPartner(row)) }
}

/** Its records. */
export async function apiPartnershipsOfPartner(
  viewer: Viewer,
  slug: string,
  query: URLSearchParams,
): Promise<OpenReply> {
  if (!isSlug(slug)) return null
  const row = await db.partnerAuthority.findUnique({ where: { slug }, select: { id: true } })
  if (!row) return null
  const parties = { foreignParties: { some: { partnerId: row.id } } }
  return apiPartnershipsAmong(viewer, parties, addressOf(`partners/${slug}/partnerships`), query)
}

type PartnerRow = Prisma.PartnerAuthorityGetPayload<{ select: ReturnType<typeof partnerSelect> }>

function toPartner({ country, ...row }: PartnerRow) {
  const place = { country: country.name, countrySlug: country.slug, continent: country.continent }
  return {
    ...partnerFacts({ ...row, ...place }, config().appUrl),
    partenariats: row._count.partnerships,
    source: row.source,
    url: addressOf(`partners/${row.slug}`),
    page: `${config().appUrl}${routes.partner(row.slug)}`,
    url_partenariats: addressOf(`partners/${row.slug}/partnerships`),
  }
}

function addressOf(path: string): string {
  return `${config().appUrl}${routes.apiPath(path)}`
}
