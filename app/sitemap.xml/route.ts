import { sitemapXml } from '@/lib/platform/sitemap'
import { sitemapUrls } from '@/lib/search/sitemap/queries'

/** Every public address, for search engines. Read at each request: the addresses come from the database. */
export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  return new Response(sitemapXml(await sitemapUrls()), {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  })
}
