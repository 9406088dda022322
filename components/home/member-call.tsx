import { ButtonLink } from '@/components/ui/button'
import { routes } from '@/lib/platform/routes'

/** What a member collectivité can do here, in a dark band. */
export function MemberCall() {
  return (
    <section aria-labelledby="membres" className="bleed mt-20 -mb-20 bg-deep text-on-deep">
      <div className="wrap grid gap-x-16 gap-y-8 py-14 lg:grid-cols-[1fr_auto] lg:items-center">
        <div className="max-w-2xl">
          <p className="kicker mb-3 text-on-deep-accent">Collectivités membres</p>
          <h2 id="membres">Votre collectivité coopère&nbsp;? Faites-le savoir.</h2>
          <p className="mt-4 text-lead text-on-deep-muted">
            Déclarez un partenariat en quelques étapes, reprenez-le quand vous voulez, inscrivez votre
            délégation à une rencontre. Un lien reçu par courriel suffit pour se connecter, sans mot de passe.
          </p>
        </div>
        <div
          data-print="hide"
          className="flex flex-wrap items-center gap-x-6 gap-y-4 lg:flex-col lg:items-start"
        >
          <ButtonLink href={routes.newSubmission}>Déclarer un partenariat</ButtonLink>
          <a href={routes.member} className="inline-flex min-h-11 items-center font-semibold">
            Espace membre
          </a>
        </div>
      </div>
    </section>
  )
}
