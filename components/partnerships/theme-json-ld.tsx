import { JsonLd } from '@/components/ui/json-ld'
import type { ThemePage } from '@/lib/collectivites/themes/queries'

/** A theme for search engines. */
export function ThemeJsonLd({ page: { code, label, parents } }: { page: ThemePage }) {
  const parent = parents.at(-1)
  return (
    <JsonLd
      data={{
        '@context': 'https://schema.org',
        '@type': 'DefinedTerm',
        name: label,
        termCode: code,
        ...(parent && { inDefinedTermSet: { '@type': 'DefinedTermSet', name: parent.label } }),
      }}
    />
  )
}
