import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '@/lib/accounts/policy'
import { countryOptions } from '@/lib/collectivites/queries'
import { type ThemeOption, themeOptions } from '@/lib/collectivites/reference/queries'
import { db } from '@/lib/platform/db'
import { formStamp, isLinkToken, linkTokenHash } from '@/lib/platform/signed-link'
import { dayIn } from '@/lib/platform/zoned-time'
import { standingOfRow } from '../searches/policy'
import { noticePage } from '../searches/queries'
import type { Standing } from '../searches/rules'

type Parameters = Record<string, string | string[] | undefined>

const parisDay = (now: Date) => dayIn('Europe/Paris', now)

/** What a form open to everybody carries unseen. */
export type OpenForm = { stamp: string; submissionKey: string }

const openForm = (now: Date): OpenForm => ({ stamp: formStamp(now), submissionKey: randomUUID() })

export type ProposePage = OpenForm & { countries: { value: string; label: string }[]; themes: ThemeOption[] }

/** The form of an authority abroad. */
export async function proposePage(now = new Date()): Promise<ProposePage> {
  const [countries, themes] = await Promise.all([countryOptions(), themeOptions()])
  return {
    ...openForm(now),
    countries: countries
      .filter(({ code }) => code !== 'FR')
      .map(({ code, name }) => ({ value: code, label: name })),
    themes,
  }
}

export type ContactPage = OpenForm & {
  slug: string
  /** Null when the notice left the board while the message was being written. */
  notice: { title: string; who: string } | null
}

/**
 * The form with which anybody writes to the author of a notice. While it is being posted it is there even when the
 * notice is not, for the message not to be lost.
 */
export async function contactPage(
  viewer: Viewer,
  slug: string,
  isPosting = false,
  now = new Date(),
): Promise<ContactPage | null> {
  const page = await noticePage(viewer, slug, now)
  if (!page && !isPosting) return null
  return { ...openForm(now), slug, notice: page && { title: page.title, who: page.who.name } }
}

/** What a mailed link of an authority abroad leads to. */
export type LinkPage = {
  token: string
  title: string
  standing: Standing
  slug: string
  expiresOn: string | null
  /** Messages passed on so far. */
  messages: number
  reason: string | null
}

/** The notice of a mailed link; null when the link is not whole, or was spent. Opening the page spends nothing. */
export async function linkPage(parameters: Parameters, now = new Date()): Promise<LinkPage | null> {
  const { jeton: token } = parameters
  if (!isLinkToken(token)) return null
  const row = await db.partnerSearch.findUnique({
    where: { tokenHash: linkTokenHash(token) },
    select: {
      title: true,
      slug: true,
      state: true,
      expiresOn: true,
      decisionMessage: true,
      _count: { select: { messages: { where: { passedOnAt: { not: null } } } } },
    },
  })
  if (!row) return null
  return {
    token,
    title: row.title,
    slug: row.slug,
    standing: standingOfRow(row, parisDay(now)),
    expiresOn: row.expiresOn?.toISOString().slice(0, 10) ?? null,
    messages: row._count.messages,
    reason: row.decisionMessage,
  }
}

export type MessageLinkPage = { token: string; title: string; institution: string; text: string }

/** The message of a mailed link, for its sender to read once more; null when the link is not whole, or was spent. */
export async function messageLinkPage(parameters: Parameters): Promise<MessageLinkPage | null> {
  const { jeton: token } = parameters
  if (!isLinkToken(token)) return null
  const row = await db.partnerSearchMessage.findUnique({
    where: { tokenHash: linkTokenHash(token) },
    select: { institution: true, text: true, search: { select: { title: true } } },
  })
  return row && { token, title: row.search.title, institution: row.institution, text: row.text }
}
