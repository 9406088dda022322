import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ContactView } from '@/components/partnerships/searches/contact-view'
import { VISITOR } from '@/lib/accounts/policy'
import { isPosting } from '@/lib/accounts/viewer'
import { contactPage } from '@/lib/partnerships/search-forms/queries'
import { sendMessageAction } from './actions'

export const metadata: Metadata = {
  title: 'Écrire à l’auteur d’une recherche de partenaire',
  robots: { index: false },
}

export default async function Page({ params }: PageProps<'/recherches-de-partenaires/[slug]/contact'>) {
  const { slug } = await params
  const page = await contactPage(VISITOR, slug, await isPosting())
  return page ? <ContactView page={page} action={sendMessageAction.bind(null, slug)} /> : notFound()
}
