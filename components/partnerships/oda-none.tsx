import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'

/** Said to somebody who belongs to no collectivité. */
export function OdaNone() {
  return (
    <>
      <PageHeader title="Déclaration d’aide publique au développement" />
      <EmptyState title="Aucune collectivité">
        La feuille de déclaration est celle d’une collectivité&nbsp;: votre compte n’en a pas.
      </EmptyState>
    </>
  )
}
