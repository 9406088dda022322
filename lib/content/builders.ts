import { aCountry } from '@/lib/collectivites/builders'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import { slugify } from '@/lib/platform/slug'

type Db = Prisma.TransactionClient

let serial = 0

/** What a text is about: ISO codes of countries (their rows are made when missing), ids of groups, codes of themes. */
type Subjects = {
  countryCodes?: string[] | undefined
  groupIds?: string[] | undefined
  themeCodes?: string[] | undefined
}

async function subjects(db: Db, { countryCodes = [], groupIds = [], themeCodes = [] }: Subjects) {
  for (const alpha2 of countryCodes) await aCountry(db, { alpha2 })
  return {
    countries: { create: countryCodes.map((countryCode) => ({ countryCode })) },
    groups: { create: groupIds.map((groupId) => ({ groupId })) },
    themes: { create: themeCodes.map((themeCode) => ({ themeCode })) },
  }
}

type ArticleValues = Partial<Prisma.ArticleUncheckedCreateInput> & Subjects

/** A news item published on 11 April 2024, unless said otherwise. */
export async function anArticle(
  db: Db,
  { countryCodes, groupIds, themeCodes, ...values }: ArticleValues = {},
) {
  const n = ++serial
  const title = values.title ?? `Actualité ${n}`
  return db.article.create({
    data: {
      title,
      slug: `${slugify(title)}-${n}`,
      status: 'PUBLISHED',
      publishedOn: '2024-04-11',
      teaser: 'Ce qui s’est passé, en deux phrases.',
      body: 'Le récit de la rencontre.',
      ...(await subjects(db, { countryCodes, groupIds, themeCodes })),
      ...values,
    },
  })
}

type PublicationValues = Partial<Prisma.PublicationUncheckedCreateInput> & Subjects

/** A guide of 2020, unless said otherwise. */
export async function aPublication(
  db: Db,
  { countryCodes, groupIds, themeCodes, ...values }: PublicationValues = {},
) {
  const n = ++serial
  const title = values.title ?? `Publication ${n}`
  return db.publication.create({
    data: {
      title,
      slug: `${slugify(title)}-${n}`,
      kind: 'GUIDE',
      publisher: 'Cités Unies France',
      publishedOn: '2020',
      summary: 'Ce que dit le document.',
      source: 'https://example.org/publication',
      ...(await subjects(db, { countryCodes, groupIds, themeCodes })),
      ...values,
    },
  })
}

/** A standing page; asking twice for the same slug gives the same row. */
export function aStandingPage(db: Db, values: Partial<Prisma.StandingPageCreateInput> = {}) {
  const slug = values.slug ?? 'mentions-legales'
  return db.standingPage.upsert({
    where: { slug },
    create: { title: 'Mentions légales', body: 'Qui édite ce portail.', ...values, slug },
    update: {},
  })
}

/** A document of an article or a publication: say which. */
export function aDocument(db: Db, values: Partial<Prisma.DocumentUncheckedCreateInput>) {
  const n = ++serial
  return db.document.create({
    data: { title: `Document ${n}`, url: `https://example.org/document-${n}.pdf`, ...values },
  })
}

type Decided = Partial<Prisma.ModerationDecisionUncheckedCreateInput> & {
  articleId: string
  decidedById: string
}

/** The refusal of a proposed article, unless said otherwise. */
export function aDecision(db: Db, values: Decided) {
  return db.moderationDecision.create({ data: { kind: 'REFUSED', message: 'Hors sujet.', ...values } })
}
