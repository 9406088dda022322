import { ButtonLink } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { routes } from '@/lib/platform/routes'

/** After asking for a link: the same words whether or not the address has an account. */
export function SignInSent({ minutes, mailbox }: { minutes: number; mailbox: string | null }) {
  return (
    <>
      <PageHeader
        title="Regardez votre messagerie"
        kicker="Connexion"
        lead="Si cette adresse est enregistrée, un lien de connexion vient de partir vers elle."
      />
      <div className="measure space-y-5">
        <p>
          Ouvrez le message du portail, puis appuyez sur «&nbsp;Me connecter&nbsp;». Le lien sert une seule
          fois et reste valable {minutes} minutes.
        </p>
        <p>
          Rien n’arrive&nbsp;? Vérifiez les courriers indésirables, puis{' '}
          <a href={routes.signIn}>demandez un autre lien</a>.
        </p>
        {mailbox && <ButtonLink href={mailbox}>Ouvrir la boîte de démonstration</ButtonLink>}
      </div>
    </>
  )
}
