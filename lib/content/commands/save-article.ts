import 'server-only'
import { sessionEnded } from '@/lib/accounts/labels'
import { isSignedIn, type SignedIn, type Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { type Tx, transaction } from '@/lib/platform/transaction'
import { may } from '../policy'
import { hasBeenPublic, unknownSubjects } from '../rules'
import { ArticleEdit } from '../schema'
import { subjectOptions } from '../subjects/queries'
import { lockArticle } from './lock-article'
import { takeSlug } from './take-slug'

type Saved = Outcome<{ id: string }>
type Words = Omit<ArticleEdit, 'id' | 'seenAt' | 'submissionKey'>

const OVERTAKEN =
  'Quelqu’un a modifié cette actualité depuis que vous l’avez ouverte. Votre texte est gardé\u00a0: comparez-le avec la dernière version dans un autre onglet, puis enregistrez de nouveau pour le retenir.'

/** Writes a news item: a new draft, or a change. A change of a published item is public at once. */
export async function saveArticle(viewer: Viewer, raw: unknown): Promise<Saved> {
  const input = parseInput(ArticleEdit, raw)
  if (!input.ok) return input
  const { id, seenAt, submissionKey, ...words } = input.value
  const unknown = unknownSubjects(words, await subjectOptions(id))
  if (unknown) return refuse('invalid', undefined, unknown)
  return transaction({ actor: viewer, key: submissionKey }, async (tx) => {
    if (!isSignedIn(viewer)) return refuse('forbidden', sessionEnded)
    return id && seenAt ? change(tx, viewer, words, id, new Date(seenAt)) : create(tx, viewer, words)
  })
}

async function create(tx: Tx, viewer: SignedIn, words: Words): Promise<Saved> {
  if (!may(viewer, 'edit', { status: 'DRAFT', proposedById: null })) return refuse('forbidden')
  const { countries, groups, themes, ...text } = words
  const { id } = await tx.db.article.create({
    data: {
      ...columns(text),
      slug: await takeSlug(tx, text.title),
      authorId: viewer.personId,
      createdAt: tx.now,
      countries: { create: countries.map((countryCode) => ({ countryCode })) },
      groups: { create: groups.map((groupId) => ({ groupId })) },
      themes: { create: themes.map((themeCode) => ({ themeCode })) },
    },
    select: { id: true },
  })
  await tx.audit('article.created', { kind: 'article', id }, { title: text.title })
  return ok({ id })
}

async function change(tx: Tx, viewer: SignedIn, words: Words, id: string, seenAt: Date): Promise<Saved> {
  const article = await lockArticle(tx, id)
  if (!article || !may(viewer, 'see', article)) return refuse('not-found')
  if (!may(viewer, 'edit', article)) return refuse('forbidden')
  if (article.updatedAt.getTime() !== seenAt.getTime()) return refuse('conflict', OVERTAKEN)
  const { countries, groups, themes, ...text } = words
  await tx.db.article.update({
    where: { id },
    data: {
      ...columns(text),
      ...(hasBeenPublic(article.status) ? {} : { slug: await takeSlug(tx, text.title, id) }),
      countries: { deleteMany: {}, create: countries.map((countryCode) => ({ countryCode })) },
      groups: { deleteMany: {}, create: groups.map((groupId) => ({ groupId })) },
      themes: { deleteMany: {}, create: themes.map((themeCode) => ({ themeCode })) },
    },
  })
  await tx.audit('article.changed', { kind: 'article', id }, { title: text.title })
  return ok({ id })
}

function columns({ title, placeLine, teaser, body, source }: Omit<Words, 'countries' | 'groups' | 'themes'>) {
  return { title, placeLine: placeLine || null, teaser, body, source: source || null }
}
