import type { Metadata } from 'next'
import { ThemeIndexView } from '@/components/partnerships/theme-index-view'
import { VISITOR } from '@/lib/accounts/policy'
import { themeTree } from '@/lib/collectivites/reference/queries'
import { figuresOf } from '@/lib/partnerships/statistics/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = {
  title: 'Thèmes de la coopération décentralisée',
  description:
    'L’arbre des thèmes du registre et les objectifs de développement durable, avec le nombre de partenariats de chacun.',
  alternates: { canonical: routes.themes },
}

export default async function Page() {
  const [tree, figures] = await Promise.all([themeTree(), figuresOf(VISITOR, {}, ['theme', 'odd'])])
  return <ThemeIndexView tree={tree} figures={figures} />
}
