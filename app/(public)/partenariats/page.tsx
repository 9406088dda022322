import type { Metadata } from 'next'
import { RegisterView } from '@/components/partnerships/register-view'
import { VISITOR } from '@/lib/accounts/policy'
import { registerPage } from '@/lib/partnerships/register/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = {
  title: 'Registre des partenariats',
  description:
    'Jumelages, conventions et projets entre collectivités françaises et autorités locales étrangères\u00a0: recherche par collectivité, pays, thème, niveau et statut.',
  alternates: { canonical: routes.partnerships },
}

export default async function Page({ searchParams }: PageProps<'/partenariats'>) {
  return <RegisterView page={await registerPage(VISITOR, await searchParams)} />
}
