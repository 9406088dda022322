import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { config } from '@/lib/platform/config'
import { db } from '@/lib/platform/db'
import type { OpenReply } from '@/lib/platform/open/open-route'
import { routes } from '@/lib/platform/routes'
import { apiOperations } from '../api-document/rules'
import { exportFieldLabels } from '../exports/labels'
import { exportFields } from '../exports/schema'
import { visible } from '../policy'
import { type RegisterFigures, registerFigures } from '../queries'
import { changes, datasetWords } from './labels'
import { type CatalogueFacts, dcatCatalogue, distributions, tableSchema } from './rules'

/** The schema of the open CSV. */
export async function openDataSchema(): Promise<OpenReply> {
  return { json: tableSchema(config().appUrl) }
}

/** The catalogue that portals of open data harvest. */
export async function openDataCatalogue(viewer: Viewer): Promise<OpenReply> {
  return {
    json: dcatCatalogue(config().appUrl, await catalogueFacts(viewer)),
    type: 'application/ld+json; charset=utf-8',
  }
}

async function catalogueFacts(viewer: Viewer): Promise<CatalogueFacts> {
  const bounds = await db.partnership.aggregate({
    where: visible(viewer),
    _min: { startYear: true },
    _max: { updatedAt: true },
  })
  return { firstYear: bounds._min.startYear, modified: bounds._max.updatedAt }
}

export type OpenDataPage = {
  url: string
  figures: RegisterFigures
  firstYear: number | null
  modified: Date | null
  requestsPerMinute: number
  files: { key: string; title: string; use: string; format: string; href: string }[]
  fields: { name: string; title: string; description: string; type: string }[]
  operations: { id: string; address: string; summary: string; example: string }[]
  /** What the examples of the page ask for; null while the register is empty. */
  example: { slug: string; country: string; collectivite: string } | null
  changes: typeof changes
  words: typeof datasetWords
}

/** The page on open data: what can be taken away, and how. */
export async function openDataPage(viewer: Viewer): Promise<OpenDataPage> {
  const { appUrl, requestsPerMinute } = config()
  const [figures, facts, example] = await Promise.all([
    registerFigures(viewer),
    catalogueFacts(viewer),
    exampleOfPage(viewer),
  ])
  return {
    url: appUrl,
    figures,
    ...facts,
    requestsPerMinute,
    files: distributions.map(({ key, title, use, format, path }) => ({
      key,
      title,
      use,
      format,
      href: path,
    })),
    fields: exportFields.map(({ name, type }) => ({ name, type, ...exportFieldLabels[name] })),
    operations: apiOperations.map(({ id, path, summary, parameters }) => ({
      id,
      summary,
      address: addressOf(path),
      example: addressOf(withExamples(path, parameters)),
    })),
    example,
    changes,
    words: datasetWords,
  }
}

/** A record that exists, so that the examples run: the latest one with a SIREN. */
async function exampleOfPage(viewer: Viewer): Promise<OpenDataPage['example']> {
  const row = await db.partnership.findFirst({
    where: {
      AND: [visible(viewer), { frenchParties: { some: { collectivite: { siren: { not: null } } } } }],
    },
    select: {
      slug: true,
      frenchParties: {
        where: { collectivite: { siren: { not: null } } },
        select: { collectivite: { select: { siren: true, slug: true } } },
        take: 1,
      },
      foreignParties: { select: { partner: { select: { country: { select: { slug: true } } } } }, take: 1 },
    },
    orderBy: [{ publishedAt: 'desc' }, { id: 'asc' }],
  })
  const collectivite = row?.frenchParties[0]?.collectivite
  const country = row?.foreignParties[0]?.partner.country.slug
  if (!row || !collectivite || !country) return null
  return { slug: row.slug, country, collectivite: collectivite.siren ?? collectivite.slug }
}

function addressOf(path: string): string {
  return path ? routes.apiPath(path) : routes.api
}

/** The path with the examples of its variables. */
function withExamples(path: string, parameters: Record<string, unknown>[]): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) =>
    String(parameters.find((one) => one.name === name)?.example ?? ''),
  )
}
