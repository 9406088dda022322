import { Alert } from '@/components/ui/alert'
import { Button, ButtonLink } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import type { SignInLinkPage } from '@/lib/accounts/queries'
import { routes } from '@/lib/platform/routes'

/** Opened by the mailed link. Mail filters open links but press no button: only the button signs in. */
export function SignInLinkForm({ page }: { page: SignInLinkPage }) {
  return (
    <>
      <PageHeader title="Se connecter" kicker="Espace membre" />
      {page ? (
        <form action="/api/auth/callback/email" method="get" className="measure space-y-6">
          <p>
            Vous allez ouvrir l’espace de <strong className="break-words">{page.email}</strong> sur cet
            appareil.
          </p>
          <input type="hidden" name="token" value={page.token} />
          <input type="hidden" name="email" value={page.email} />
          <input type="hidden" name="callbackUrl" value={page.callbackUrl} />
          <Button>Me connecter</Button>
        </form>
      ) : (
        <div className="measure space-y-6">
          <Alert tone="warning">Ce lien est incomplet&nbsp;: votre messagerie l’a peut-être coupé.</Alert>
          <ButtonLink href={routes.signIn}>Demander un nouveau lien</ButtonLink>
        </div>
      )}
    </>
  )
}
