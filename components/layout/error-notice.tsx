import { Button, ButtonLink } from '@/components/ui/button'
import { routes } from '@/lib/platform/routes'

type ErrorNoticeProps = { error: unknown; retry: () => void }

/** What a person reads when the portal fails: that it is not their fault, a number to quote, and two ways on. */
export function ErrorNotice({ error, retry }: ErrorNoticeProps) {
  const reference = referenceOf(error)
  return (
    <main id="contenu" className="wrap grow py-16">
      <p className="kicker">Erreur 500</p>
      <h1 className="mt-2 max-w-3xl">Le portail a rencontré un problème</h1>
      <p className="measure mt-4 text-lead text-muted">
        Ce n’est pas de votre fait, et le détail est déjà consigné. Réessayez dans un instant&nbsp;; si cela
        recommence, écrivez à Cités Unies France en indiquant le numéro ci-dessous.
      </p>
      {reference && (
        <p className="mt-6">
          Numéro de référence&nbsp;:{' '}
          <strong className="rounded-control bg-band px-2 py-1 font-mono ring-1 ring-line">
            {reference}
          </strong>
        </p>
      )}
      <div className="mt-8 flex flex-wrap gap-3">
        <Button type="button" onClick={retry}>
          Réessayer
        </Button>
        <ButtonLink href={routes.home} variant="secondary">
          Revenir à l’accueil
        </ButtonLink>
      </div>
    </main>
  )
}

function referenceOf(error: unknown): string | null {
  const hasDigest = error instanceof Error && 'digest' in error && typeof error.digest === 'string'
  return hasDigest ? String(error.digest) : null
}
