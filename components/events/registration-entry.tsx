import { DelegationForm } from '@/components/events/delegation-form'
import { MeetingSummary } from '@/components/events/meeting-summary'
import { RegistrationLine } from '@/components/events/registration-line'
import { RegistrationStatus } from '@/components/events/registration-status'
import { Alert } from '@/components/ui/alert'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import type { FormAction } from '@/components/ui/form/form-state'
import { PageHeader } from '@/components/ui/page-header'
import { SectionHeading } from '@/components/ui/section-heading'
import type { RegistrationForm } from '@/lib/events/registration-form/queries'
import { people, readersOnly } from '@/lib/events/registrations/labels'
import { routes } from '@/lib/platform/routes'

type EntryProps = { page: RegistrationForm; submissionKey: string; action: FormAction }

/** The way into a meeting: the form of one collectivité, or the choice of one, or why there is none. */
export function RegistrationEntry({ page, submissionKey, action }: EntryProps) {
  const { event, chosen } = page
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Espace membre', href: routes.member },
              { label: 'Rencontres', href: routes.myAgenda },
              { label: 'Inscription' },
            ]}
          />
        }
        kicker={chosen?.name}
        title="Inscrire une délégation"
      />
      <div className="space-y-10">
        <div>
          <MeetingSummary event={event} />
          <p className="mt-4">
            <RegistrationLine state={page.state} />
            {event.requiresApproval && page.state.kind === 'open' && (
              <span className="block text-muted">
                Cités Unies France confirme chaque inscription&nbsp;; ses places sont réservées en attendant.
              </span>
            )}
          </p>
        </div>
        {chosen ? (
          <DelegationForm
            event={event}
            people={[]}
            message=""
            submissionKey={submissionKey}
            action={action}
            submitLabel="Envoyer l’inscription"
            backHref={routes.event(event.slug)}
          />
        ) : (
          <Candidates page={page} />
        )}
      </div>
    </>
  )
}

function Candidates({ page }: { page: RegistrationForm }) {
  if (page.candidates.length === 0) {
    return (
      <Alert title="Votre compte ne représente aucune collectivité">
        <p>Les référents et les agents des collectivités inscrivent leurs délégations.</p>
      </Alert>
    )
  }
  return (
    <section aria-labelledby="collectivites">
      <SectionHeading
        id="collectivites"
        title={page.candidates.length > 1 ? 'Pour quelle collectivité\u00a0?' : 'Votre collectivité'}
      />
      <ul className="divide-y divide-line border-line border-y">
        {page.candidates.map((candidate) => (
          <li
            key={candidate.slug}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-4"
          >
            <div>
              <p className="font-semibold">{candidate.name}</p>
              {candidate.registration && (
                <p className="mt-1 flex flex-wrap items-center gap-2 text-fine text-muted">
                  <RegistrationStatus status={candidate.registration.status} />
                  {people(candidate.registration.people)}, référence {candidate.registration.reference}
                </p>
              )}
              <Standing standing={candidate.standing} />
            </div>
            <div className="flex flex-wrap gap-3">
              {candidate.registration && (
                <ButtonLink href={routes.registration(candidate.registration.reference)} variant="secondary">
                  Voir l’inscription
                </ButtonLink>
              )}
              {candidate.standing === 'may-register' && page.state.kind === 'open' && (
                <ButtonLink href={`${routes.register(page.event.slug)}?collectivite=${candidate.slug}`}>
                  Inscrire une délégation
                </ButtonLink>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Standing({ standing }: { standing: RegistrationForm['candidates'][number]['standing'] }) {
  if (standing === 'reads-only') return <p className="text-muted">{readersOnly}</p>
  if (standing !== 'not-adherent') return null
  return <p className="text-muted">Cette rencontre est réservée aux collectivités adhérentes.</p>
}
