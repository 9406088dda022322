import type { Metadata } from 'next'
import { RegisterAtlas } from '@/components/map/register-atlas'
import { queryString, registerLook, registerQuery } from '@/components/partnerships/register-href'
import { RegisterView } from '@/components/partnerships/register-view'
import { VISITOR } from '@/lib/accounts/policy'
import { registerPage } from '@/lib/partnerships/register/queries'
import { routes } from '@/lib/platform/routes'
import { registerMarks } from './register-marks'
import { waysOut } from './ways-out'

export const metadata: Metadata = {
  title: 'Registre des partenariats',
  description:
    'Jumelages, conventions et projets entre collectivités françaises et autorités locales étrangères\u00a0: recherche par collectivité, pays, thème, niveau et statut, en liste, en tableau et sur la carte.',
  alternates: { canonical: routes.partnerships },
}

export default async function Page({ searchParams }: PageProps<'/partenariats'>) {
  const raw = await searchParams
  const look = registerLook(raw.vue)
  const page = await registerPage(VISITOR, raw)
  const search = queryString(registerQuery(page.filters))
  const map = look === 'carte' && (
    <RegisterAtlas {...(await registerMarks(page))} detailHref={routes.registerMap(search)} />
  )
  return <RegisterView page={page} look={look} map={map} waysOut={await waysOut(page, look)} />
}
