import { JsonLd } from '@/components/ui/json-ld'
import type { RecordPage } from '@/lib/partnerships/record/queries'

/** The record for search engines: who works with whom, where, and in which version this is. */
export function RecordJsonLd({ page }: { page: RecordPage }) {
  const { id, title, subject, address, publishedAt, updatedAt, french, foreign, themes } = page
  const organization = (name: string) => ({ '@type': 'GovernmentOrganization', name })
  return (
    <JsonLd
      data={{
        '@context': 'https://schema.org',
        '@type': 'CreativeWork',
        '@id': address,
        url: address,
        identifier: id,
        name: title,
        inLanguage: 'fr',
        ...(subject && { description: subject }),
        datePublished: publishedAt.toISOString(),
        dateModified: updatedAt.toISOString(),
        publisher: { '@type': 'Organization', name: 'Cités Unies France' },
        license: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
        about: [...french, ...foreign].map(({ name }) => organization(name)),
        spatialCoverage: [...new Set(foreign.map(({ country }) => country.name))].map((name) => ({
          '@type': 'Country',
          name,
        })),
        keywords: themes.map(({ path }) => path.at(-1)),
      }}
    />
  )
}
