import { JsonLd } from '@/components/ui/json-ld'
import type { PublicationPage } from '@/lib/content/publications/queries'

/** A publication for search engines. */
export function PublicationJsonLd({ page }: { page: PublicationPage }) {
  return (
    <JsonLd
      data={{
        '@context': 'https://schema.org',
        '@type': page.kind === 'ETUDE' || page.kind === 'EVALUATION' ? 'Report' : 'CreativeWork',
        name: page.title,
        description: page.summary,
        url: page.url,
        datePublished: page.publishedOn,
        inLanguage: 'fr',
        about: page.countries.map(({ name }) => ({ '@type': 'Country', name })),
        keywords: page.themes.map(({ label }) => label),
        publisher: { '@type': 'Organization', name: page.publisher },
      }}
    />
  )
}
