import 'server-only'
import { randomUUID } from 'node:crypto'
import { collectivitesOf, isSignedIn, type Viewer, writesFor } from '@/lib/accounts/policy'
import { countryOptions } from '@/lib/collectivites/queries'
import { type ThemeOption, themeOptions } from '@/lib/collectivites/reference/queries'
import { db } from '@/lib/platform/db'
import { type Page, paged, pageNumber } from '@/lib/platform/paging'
import { isUuid } from '@/lib/platform/uuid'
import { dayIn } from '@/lib/platform/zoned-time'
import { may, standingOfRow } from '../searches/policy'
import { noticePage } from '../searches/queries'
import { allows, type Standing } from '../searches/rules'

type Parameters = Record<string, string | string[] | undefined>

const PAGE_SIZE = 20
const parisDay = () => dayIn('Europe/Paris', new Date())
const isoDay = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null

export type MySearch = {
  id: string
  title: string
  standing: Standing
  collectivite: string
  expiresOn: string | null
  messages: number
}

export type MySearchesPage = { list: Page<MySearch>; canPost: boolean }

const passedOn = { select: { messages: { where: { passedOnAt: { not: null } } } } }

/** Notices of the collectivités of a member, latest first. */
export async function mySearchesPage(viewer: Viewer, parameters: Parameters): Promise<MySearchesPage> {
  const where = { collectiviteId: { in: collectivitesOf(viewer) } }
  const list = await paged(
    pageNumber(parameters.page),
    PAGE_SIZE,
    () => db.partnerSearch.count({ where }),
    async (range) => {
      const rows = await db.partnerSearch.findMany({
        where,
        select: {
          id: true,
          title: true,
          state: true,
          expiresOn: true,
          collectivite: { select: { name: true } },
          _count: passedOn,
        },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        ...range,
      })
      return rows.map(({ id, title, state, expiresOn, collectivite, _count }) => ({
        id,
        title,
        standing: standingOfRow({ state, expiresOn }, parisDay()),
        collectivite: collectivite?.name ?? '',
        expiresOn: isoDay(expiresOn),
        messages: _count.messages,
      }))
    },
  )
  return { list, canPost: collectivitesOf(viewer).some((id) => writesFor(viewer, id)) }
}

export type NewSearchPage = {
  /** Collectivités the member writes for; a choice when there are several. */
  collectivites: { value: string; label: string }[]
  countries: { value: string; label: string }[]
  themes: ThemeOption[]
  submissionKey: string
}

/**
 * The form of a French collectivité. A visitor gets it too, for who was signed out while writing: the command decides.
 */
export async function newSearchPage(viewer: Viewer): Promise<NewSearchPage | null> {
  const own = collectivitesOf(viewer).filter((id) => writesFor(viewer, id))
  if (isSignedIn(viewer) && own.length === 0) return null
  const [collectivites, countries, themes] = await Promise.all([
    db.collectivite.findMany({
      where: { id: { in: own } },
      select: { slug: true, name: true },
      orderBy: { searchKey: 'asc' },
    }),
    countryOptions(),
    themeOptions(),
  ])
  return {
    collectivites: collectivites.map(({ slug, name }) => ({ value: slug, label: name })),
    countries: countries
      .filter(({ code }) => code !== 'FR')
      .map(({ code, name }) => ({ value: code, label: name })),
    themes,
    submissionKey: randomUUID(),
  }
}

/** One’s own notice. */
export type MySearchPage = {
  id: string
  slug: string
  title: string
  text: string
  standing: Standing
  collectivite: string
  contactEmail: string
  expiresOn: string | null
  decisionMessage: string | null
  messages: number
  canRenew: boolean
  canClose: boolean
  done: 'deposee' | 'renouvelee' | 'close' | null
}

const dones = ['deposee', 'renouvelee', 'close'] as const

/** A notice of one’s own collectivité; null for any other. */
export async function mySearchPage(
  viewer: Viewer,
  id: string,
  parameters: Parameters,
): Promise<MySearchPage | null> {
  if (!isUuid(id)) return null
  const row = await db.partnerSearch.findFirst({
    where: { id, collectiviteId: { in: collectivitesOf(viewer) } },
    select: {
      slug: true,
      title: true,
      text: true,
      state: true,
      expiresOn: true,
      collectiviteId: true,
      contactEmail: true,
      decisionMessage: true,
      collectivite: { select: { name: true } },
      _count: passedOn,
    },
  })
  if (!row) return null
  const standing = standingOfRow(row, parisDay())
  const mayRun = may(viewer, 'run', { standing, collectiviteId: row.collectiviteId })
  return {
    id,
    slug: row.slug,
    title: row.title,
    text: row.text,
    standing,
    collectivite: row.collectivite?.name ?? '',
    contactEmail: row.contactEmail,
    expiresOn: isoDay(row.expiresOn),
    decisionMessage: row.decisionMessage,
    messages: row._count.messages,
    canRenew: mayRun && allows(standing, 'renew'),
    canClose: mayRun && allows(standing, 'close'),
    done: dones.find((done) => done === parameters.fait) ?? null,
  }
}

export type WriteAuthorPage = {
  slug: string
  /** Null when the notice left the board while the message was being written. */
  notice: { title: string; who: string } | null
  /** Suggested name of the institution. */
  institution: string
  senderEmail: string
  submissionKey: string
  isSent: boolean
}

/**
 * The form with which somebody signed in writes to the author of a notice, without confirming an address. While it is
 * being posted it is there even when the notice is not, for the message not to be lost.
 */
export async function writeAuthorPage(
  viewer: Viewer,
  slug: string,
  parameters: Parameters,
  isPosting = false,
): Promise<WriteAuthorPage | null> {
  const notice = await noticePage(viewer, slug)
  if (!notice && !isPosting) return null
  const [first] = await db.collectivite.findMany({
    where: { id: { in: collectivitesOf(viewer) } },
    select: { name: true },
    orderBy: { searchKey: 'asc' },
    take: 1,
  })
  return {
    slug,
    notice: notice && { title: notice.title, who: notice.who.name },
    institution: first?.name ?? (isSignedIn(viewer) ? 'Cités Unies France' : ''),
    senderEmail: isSignedIn(viewer) ? viewer.email : '',
    submissionKey: randomUUID(),
    isSent: parameters.fait === 'envoye',
  }
}
