import type { MetadataRoute } from 'next'
import { siteUrl } from '@/lib/platform/web'

/** The public address is a setting of the running server, not of the build. */
export const dynamic = 'force-dynamic'

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      disallow: [
        '/espace',
        '/gestion',
        '/connexion',
        '/demo',
        '/api',
        '/partenariats/export.',
        '/donnees-ouvertes/partenariats.csv',
      ],
    },
    sitemap: new URL('/sitemap.xml', siteUrl()).href,
  }
}
