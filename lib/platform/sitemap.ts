/** A public address, with the moment its content last changed when that is known. */
export type SitemapUrl = { loc: string; lastmod: Date | null }

/** Most addresses one file may hold by the protocol (sitemaps.org); ours stays under it. */
export const SITEMAP_LIMIT = 50_000

/** Writes the addresses of a site as a sitemap (sitemaps.org, version 0.9). */
export function sitemapXml(urls: SitemapUrl[]): string {
  if (urls.length > SITEMAP_LIMIT) throw new Error(`a sitemap holds ${SITEMAP_LIMIT} addresses at most`)
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls.map(
      ({ loc, lastmod }) =>
        `<url><loc>${escapeXml(new URL(loc).href)}</loc>${
          lastmod ? `<lastmod>${lastmod.toISOString()}</lastmod>` : ''
        }</url>`,
    ),
    '</urlset>',
  ].join('\n')}\n`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
