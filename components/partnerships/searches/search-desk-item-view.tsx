import { Alert } from '@/components/ui/alert'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { DateText, DateTimeText } from '@/components/ui/date-time'
import { DescriptionList } from '@/components/ui/description-list'
import { DateField } from '@/components/ui/form/date-field'
import { DecisionPanel } from '@/components/ui/form/decision-panel'
import type { FormAction } from '@/components/ui/form/form-state'
import { TextareaField } from '@/components/ui/form/textarea-field'
import { PageHeader } from '@/components/ui/page-header'
import type { SearchDesk, SearchDone } from '@/lib/partnerships/search-desk/queries'
import { searchSides, wishedSizeWords } from '@/lib/partnerships/searches/labels'
import { routes } from '@/lib/platform/routes'
import { SearchBadge } from './search-badge'
import { seekerWords } from './seeker-words'

export type SearchDeskActions = Record<'accept' | 'refuse' | 'renew' | 'close', FormAction>

const doneWords: Record<SearchDone, string> = {
  publiee: 'La recherche est en ligne, et son auteur prévenu.',
  refusee: 'La recherche est refusée, et son auteur prévenu.',
  close: 'La recherche est close, et son auteur prévenu.',
  renouvelee: 'La recherche est renouvelée pour un an.',
}

/** One notice before staff: read it, decide. */
export function SearchDeskItemView({ page, actions }: { page: SearchDesk; actions: SearchDeskActions }) {
  const { who, contact } = page
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Recherches de partenaires', href: routes.staffPartnerSearches },
              { label: page.title },
            ]}
          />
        }
        title={page.title}
        meta={<SearchBadge standing={page.standing} />}
        actions={
          page.standing === 'PUBLISHED' && (
            <ButtonLink href={routes.partnerSearch(page.slug)} variant="secondary">
              Voir la page publique
            </ButtonLink>
          )
        }
      />
      {page.done && (
        <div className="mb-8">
          <Alert tone="success" role="status" title={doneWords[page.done]} />
        </div>
      )}
      <div className="grid gap-x-12 gap-y-12 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0 space-y-10">
          <p className="whitespace-pre-line text-lead">{page.text}</p>
          <DescriptionList
            items={[
              { term: 'Qui cherche', value: `${who.name} (${searchSides[who.side]})` },
              { term: 'Échelon, pays, taille', value: seekerWords(who) },
              { term: 'Pays souhaités', value: page.wishedCountries.join(', ') },
              { term: 'Taille souhaitée', value: wishedSizeWords(page.wishedLeast, page.wishedMost) },
              { term: 'Thèmes', value: page.themes.join(', ') },
              { term: 'Contact (non public)', value: `${contact.name}, ${contact.email}` },
              { term: 'Déposée', value: page.submittedAt && <DateTimeText value={page.submittedAt} /> },
              {
                term: 'Décision',
                value: page.decidedAt && (
                  <>
                    <DateTimeText value={page.decidedAt} />
                    {page.decidedBy && `, par ${page.decidedBy}`}
                  </>
                ),
              },
              { term: 'Motif', value: page.decisionMessage },
              { term: 'En ligne jusqu’au', value: page.expiresOn && <DateText date={page.expiresOn} /> },
              { term: 'Close', value: page.closedAt && <DateTimeText value={page.closedAt} /> },
              { term: 'Messages transmis', value: page.messages > 0 && page.messages },
            ]}
          />
        </div>
        <div className="grid content-start gap-5">
          <Decisions page={page} actions={actions} />
        </div>
      </div>
    </>
  )
}

function Decisions({
  page: { can, today, usualLastDay, standing },
  actions,
}: {
  page: SearchDesk
  actions: SearchDeskActions
}) {
  return (
    <>
      {can.accept && (
        <DecisionPanel
          title={standing === 'REFUSED' ? 'Publier finalement' : 'Accepter et publier'}
          action={actions.accept}
          submitLabel="Publier"
          label="Accepter et publier"
          headingLevel={2}
        >
          <DateField
            name="expiresOn"
            label="En ligne jusqu’au"
            hint="Un an d’ordinaire, deux au plus."
            defaultValue={usualLastDay}
            min={today}
            required
          />
        </DecisionPanel>
      )}
      {can.refuse && (
        <DecisionPanel
          title="Refuser"
          action={actions.refuse}
          submitLabel="Refuser la recherche"
          variant="danger"
          headingLevel={2}
        >
          <TextareaField
            name="reason"
            label="Raison du refus"
            hint="Envoyée telle quelle à l’auteur."
            rows={5}
            maxLength={2000}
            required
          />
        </DecisionPanel>
      )}
      {can.renew && (
        <DecisionPanel
          title="Renouveler"
          action={actions.renew}
          submitLabel="Renouveler pour un an"
          variant="secondary"
          headingLevel={2}
        />
      )}
      {can.close && (
        <DecisionPanel
          title="Clore"
          lead="Elle quitte le portail pour de bon. Son auteur est prévenu."
          action={actions.close}
          submitLabel="Clore la recherche"
          variant="danger"
          headingLevel={2}
        />
      )}
    </>
  )
}
