import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { CensusView } from '@/components/partnerships/censuses/census-view'
import { VISITOR } from '@/lib/accounts/policy'
import { censusPage } from '@/lib/partnerships/census-syntheses/queries'
import { routes } from '@/lib/platform/routes'

const censusOf = cache((slug: string) => censusPage(VISITOR, slug))

export async function generateMetadata({ params }: PageProps<'/recensements/[slug]'>): Promise<Metadata> {
  const page = await censusOf((await params).slug)
  if (!page) return {}
  const countries = page.countries.map(({ name }) => name).join(', ')
  return {
    title: page.title,
    description: `Synthèse du recensement de Cités Unies France\u00a0: ${countries}. ${page.answers} réponses de collectivités.`,
    alternates: { canonical: routes.census(page.slug) },
  }
}

export default async function Page({ params }: PageProps<'/recensements/[slug]'>) {
  const page = await censusOf((await params).slug)
  return page ? <CensusView page={page} /> : notFound()
}
