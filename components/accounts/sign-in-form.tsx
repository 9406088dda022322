import { Alert } from '@/components/ui/alert'
import { ActionForm } from '@/components/ui/form/action-form'
import { EmailField } from '@/components/ui/form/email-field'
import type { FormAction } from '@/components/ui/form/form-state'
import { PageHeader } from '@/components/ui/page-header'
import type { SignInPage } from '@/lib/accounts/queries'
import { DemoPeople } from './demo-people'

/** Asks for the address to which a sign-in link is mailed. */
export function SignInForm({ page, action }: { page: SignInPage; action: FormAction }) {
  return (
    <>
      <PageHeader
        title="Connexion"
        kicker="Espace membre"
        lead="Pas de mot de passe&nbsp;: nous vous envoyons par courriel un lien qui ouvre votre espace."
      />
      <div className="max-w-xl space-y-8">
        {page.problem && <Alert tone="warning">{page.problem}</Alert>}
        <ActionForm action={action} submitLabel="Recevoir un lien de connexion">
          <input type="hidden" name="retour" value={page.retour} />
          <EmailField
            name="email"
            label="Adresse électronique"
            hint="Celle que votre collectivité ou Cités Unies France a enregistrée."
            required
          />
        </ActionForm>
        <p className="text-muted">
          Votre collectivité n’a pas encore de compte&nbsp;? Il est ouvert par Cités Unies France, sur simple
          demande.
        </p>
        {page.demo && <DemoPeople people={page.demo} />}
      </div>
    </>
  )
}
