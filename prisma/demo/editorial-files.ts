import { z } from 'zod'
import { FundStatus, GroupKind, GroupStatus, PublicationKind } from '@/lib/platform/prisma-client/enums'
import { readYaml, readYamlFolder } from './read'
import { shape } from './shape'

const { slug, source, countryCode, themeCode, summary, partialDate, known, list } = shape

const GroupEntry = z.strictObject({
  slug: slug.max(80),
  name: z.string().max(120),
  kind: z.enum(GroupKind),
  status: z.enum(GroupStatus),
  countries: z.array(countryCode),
  themes: list(themeCode),
  createdOn: known(partialDate),
  closedOn: known(partialDate),
  /** Number of the group's section on the former site, for the redirections of its addresses. */
  legacyRubrique: known(z.int().positive()),
  summary,
  presentation: known(z.string()),
  keyFacts: list(z.strictObject({ label: z.string().max(80), value: z.string().max(120), source })),
  terms: list(
    z.strictObject({
      role: z.string().max(80),
      holderName: z.string().max(120),
      institution: known(z.string().max(160)),
      from: known(partialDate),
      to: known(partialDate),
      note: known(z.string().max(280)),
      source,
    }),
  ),
  timeline: list(
    z.strictObject({
      date: partialDate,
      endDate: known(partialDate),
      title: z.string().max(160),
      text: known(z.string()),
      source,
    }),
  ),
  source,
})

const ArticleEntry = z.strictObject({
  slug,
  publishedOn: partialDate,
  title: z.string().max(200),
  placeLine: known(z.string().max(120)),
  teaser: summary,
  body: z.string().min(1),
  countries: list(countryCode),
  groups: list(slug),
  themes: list(themeCode),
  source,
})

const PublicationEntry = z.strictObject({
  slug,
  kind: z.enum(PublicationKind),
  title: z.string().max(240),
  publisher: z.string().max(160),
  publishedOn: partialDate,
  countries: list(countryCode),
  groups: list(slug),
  themes: list(themeCode),
  summary: z.string().min(1),
  source,
})

const FundEntry = z.strictObject({
  slug,
  title: z.string().max(160),
  crisis: z.string().max(160),
  status: z.enum(FundStatus).default('UNKNOWN'),
  countries: z.array(countryCode).min(1),
  group: known(slug),
  openedOn: known(partialDate),
  amountRaisedEuros: known(z.number().positive()),
  donorCount: known(z.int().positive()),
  summary,
  presentation: known(z.string()),
  updates: list(z.strictObject({ onDate: partialDate, text: z.string(), source })),
  source,
})

const PageEntry = z.strictObject({ slug, title: z.string().max(160), body: z.string().min(1), source })

export type GroupEntry = z.infer<typeof GroupEntry>
export type ArticleEntry = z.infer<typeof ArticleEntry>
export type PublicationEntry = z.infer<typeof PublicationEntry>
export type FundEntry = z.infer<typeof FundEntry>
export type PageEntry = z.infer<typeof PageEntry>

/** The data files of the editorial content, read and checked. */
export const editorialFiles = {
  groups: (): GroupEntry[] => readYamlFolder('groups', GroupEntry),

  articles: (): ArticleEntry[] => readYaml('news.yaml', z.strictObject({ news: z.array(ArticleEntry) })).news,

  publications: (): PublicationEntry[] =>
    readYaml('publications.yaml', z.strictObject({ publications: z.array(PublicationEntry) })).publications,

  funds: (): FundEntry[] => readYaml('funds.yaml', z.strictObject({ funds: z.array(FundEntry) })).funds,

  pages: (): PageEntry[] => readYaml('pages.yaml', z.strictObject({ pages: z.array(PageEntry) })).pages,
}
