import { RegistrationLine } from '@/components/events/registration-line'
import { ButtonLink } from '@/components/ui/button'
import { eventAudiences } from '@/lib/events/labels'
import type { EventPage } from '@/lib/events/meeting/queries'
import { routes } from '@/lib/platform/routes'

/** Registration to a meeting to come: where it stands, for whom, and the way in. */
export function RegistrationBox({ event }: { event: EventPage }) {
  const { registration: state } = event
  const isKnown = state.kind !== 'none'
  return (
    <section aria-labelledby="inscription" className="rounded-card border border-line bg-band p-5 sm:p-6">
      <h2 id="inscription" className="text-h3">
        Inscription
      </h2>
      <p className="mt-2">
        <RegistrationLine state={state} />
      </p>
      {isKnown && eventAudiences[event.audience] && (
        <p className="mt-2 text-muted">{eventAudiences[event.audience]} de Cités Unies France.</p>
      )}
      {state.kind === 'open' && (
        <>
          <ButtonLink href={routes.register(event.slug)} className="mt-4">
            Inscrire une délégation
          </ButtonLink>
          <p className="mt-3 text-fine text-muted">
            Depuis l’espace membre&nbsp;: une inscription par collectivité, pour toutes les personnes qui
            viennent.
          </p>
        </>
      )}
      {(state.kind === 'closed' || state.kind === 'full') && (
        <p className="mt-3">
          <a href={routes.register(event.slug)}>Déjà inscrits&nbsp;? Voir votre inscription</a>
        </p>
      )}
      {event.hasVideo && isKnown && (
        <p className="mt-3 text-fine text-muted">
          Le lien de connexion est donné aux délégations confirmées.
        </p>
      )}
    </section>
  )
}
