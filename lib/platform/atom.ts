import { createHash } from 'node:crypto'
import { xmlText } from './xml-text'

/** One entry of a feed. */
export type AtomEntry = {
  /** Permanent identifier, an IRI: never the address, which may move. */
  id: string
  title: string
  url: string
  updated: Date
  /** Left out when the day is not known. */
  published?: Date | null
  summary: string
  categories: { term: string; label: string }[]
}

export type AtomFeed = {
  title: string
  subtitle?: string
  author: string
  /** Absolute address of the feed itself, which also identifies it. */
  self: string
  /** Absolute address of the page it follows. */
  page: string
  updated: Date
  entries: AtomEntry[]
}

/** Writes a feed as Atom 1.0 (RFC 4287). */
export function atomFeed({ title, subtitle, author, self, page, updated, entries }: AtomFeed): string {
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">',
    `<id>${xmlText(self)}</id>`,
    `<title>${xmlText(title)}</title>`,
    ...(subtitle ? [`<subtitle>${xmlText(subtitle)}</subtitle>`] : []),
    `<updated>${updated.toISOString()}</updated>`,
    `<author><name>${xmlText(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="fr" href="${xmlText(page)}"/>`,
    ...entries.map(entryXml),
    '</feed>',
  ].join('\n')}\n`
}

function entryXml({ id, title, url, updated, published, summary, categories }: AtomEntry): string {
  return [
    '<entry>',
    `<id>${xmlText(id)}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<link rel="alternate" type="text/html" hreflang="fr" href="${xmlText(url)}"/>`,
    `<updated>${updated.toISOString()}</updated>`,
    ...(published ? [`<published>${published.toISOString()}</published>`] : []),
    `<summary>${xmlText(summary)}</summary>`,
    ...categories.map(({ term, label }) => `<category term="${xmlText(term)}" label="${xmlText(label)}"/>`),
    '</entry>',
  ].join('\n')
}

/**
 * Whether a reader already has this version, by what its request says (RFC 9110 §13.2.2): the date is looked at only
 * when no entity tag is sent, and its unit is the second.
 */
export function isUnchanged(request: Headers, etag: string, updated: Date): boolean {
  const tags = request.get('if-none-match')
  if (tags !== null) {
    return tags
      .split(',')
      .map((tag) => tag.trim().replace(/^W\//, ''))
      .some((tag) => tag === etag || tag === '*')
  }
  const since = Date.parse(request.get('if-modified-since') ?? '')
  return since >= Math.floor(updated.getTime() / 1000) * 1000
}

/** Answers with a feed; a reader that has the latest version is told so without receiving it again. */
export function feedResponse(request: Headers, feed: AtomFeed): Response {
  const xml = atomFeed(feed)
  const etag = `"${createHash('sha256').update(xml).digest('base64url').slice(0, 27)}"`
  const headers = {
    'content-type': 'application/atom+xml; charset=utf-8',
    'cache-control': 'public, max-age=300',
    'last-modified': feed.updated.toUTCString(),
    etag,
  }
  if (isUnchanged(request, etag, feed.updated)) return new Response(null, { status: 304, headers })
  return new Response(xml, { headers })
}
