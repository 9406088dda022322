import { JsonLd } from '@/components/ui/json-ld'
import type { ArticlePage } from '@/lib/content/news/queries'

/** A news item for search engines. */
export function ArticleJsonLd({ page }: { page: ArticlePage }) {
  return (
    <JsonLd
      data={{
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: page.title,
        description: page.teaser,
        url: page.url,
        mainEntityOfPage: page.url,
        datePublished: page.publishedOn,
        dateModified: page.updatedAt.toISOString(),
        inLanguage: 'fr',
        about: page.countries.map(({ name }) => ({ '@type': 'Country', name })),
        keywords: page.themes.map(({ label }) => label),
        publisher: { '@type': 'Organization', name: 'Cités Unies France' },
      }}
    />
  )
}
