import { JsonLd } from '@/components/ui/json-ld'
import type { OpenDataPage } from '@/lib/partnerships/catalogue/queries'
import { routes } from '@/lib/platform/routes'

/** The dataset for search engines. */
export function OpenDataJsonLd({ page: { url, words, files, firstYear, modified } }: { page: OpenDataPage }) {
  return (
    <JsonLd
      data={{
        '@context': 'https://schema.org',
        '@type': 'Dataset',
        name: words.title,
        description: words.description,
        url: `${url}${routes.openData}`,
        license: words.licenceUrl,
        isAccessibleForFree: true,
        keywords: words.keywords,
        creator: { '@type': 'Organization', name: words.publisher, url: words.publisherUrl },
        temporalCoverage: firstYear === null ? undefined : `${firstYear}/..`,
        dateModified: modified?.toISOString(),
        distribution: files.map(({ title, format, href }) => ({
          '@type': 'DataDownload',
          name: title,
          encodingFormat: format,
          contentUrl: `${url}${href}`,
        })),
      }}
    />
  )
}
