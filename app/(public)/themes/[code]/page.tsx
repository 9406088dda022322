import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ArticleList } from '@/components/content/article-list'
import { PublicationList } from '@/components/content/publication-list'
import { ThemeView } from '@/components/partnerships/theme-view'
import { VISITOR } from '@/lib/accounts/policy'
import { themeBranch } from '@/lib/collectivites/reference/queries'
import { themePage } from '@/lib/collectivites/themes/queries'
import { latestArticles, publicationsOf } from '@/lib/content/queries'
import { busiestOnThemes } from '@/lib/partnerships/company/queries'
import { registerPage } from '@/lib/partnerships/register/queries'
import { figuresOf } from '@/lib/partnerships/statistics/queries'
import { routes } from '@/lib/platform/routes'

type Props = PageProps<'/themes/[code]'>

const read = cache(themePage)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await read((await params).code)
  if (!page) return {}
  const description = `Les partenariats entre collectivités françaises et autorités locales du monde sur le thème «\u00a0${page.label}\u00a0»\u00a0: pays, collectivités, objectifs.`
  return { title: page.label, description, alternates: { canonical: routes.theme(page.code) } }
}

export default async function Page({ params }: Props) {
  const page = await read((await params).code)
  if (!page) notFound()
  const themeCodes = await themeBranch(page.code)
  const [register, figures, busiest, news, publications] = await Promise.all([
    registerPage(VISITOR, { theme: page.code }),
    figuresOf(VISITOR, { theme: page.code }, ['theme', 'pays', 'region', 'odd', 'niveau', 'statut']),
    busiestOnThemes(VISITOR, themeCodes, 18),
    latestArticles(VISITOR, { themeCodes, limit: 5 }),
    publicationsOf(VISITOR, { themeCodes, limit: 5 }),
  ])
  return (
    <ThemeView
      page={page}
      register={register}
      figures={figures}
      busiest={busiest}
      slots={{
        news: news.length > 0 && <ArticleList items={news} />,
        publications: publications.length > 0 && <PublicationList items={publications} />,
      }}
    />
  )
}
