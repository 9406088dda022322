import { Alert } from '@/components/ui/alert'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { DateText, DateTimeText } from '@/components/ui/date-time'
import { DescriptionList } from '@/components/ui/description-list'
import { ActionForm } from '@/components/ui/form/action-form'
import type { FormAction } from '@/components/ui/form/form-state'
import { HiddenField } from '@/components/ui/form/hidden-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { NavTabs } from '@/components/ui/nav-tabs'
import { PageHeader } from '@/components/ui/page-header'
import { Prose } from '@/components/ui/prose'
import type { AnswerPage } from '@/lib/partnerships/census-answers/queries'
import { routes } from '@/lib/platform/routes'
import { answerWords } from './answer-words'
import { AnswerBadge } from './my-censuses-view'
import { QuestionFields } from './question-fields'

/** One census as a member answers it, or reads what was answered. */
export function AnswerView({ page, action }: { page: AnswerPage; action: FormAction }) {
  const { slug, mine, collectivites } = page
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb items={[{ label: 'Recensements', href: routes.myCensuses }, { label: page.title }]} />
        }
        title={page.title}
        kicker={mine?.collectivite.name}
        meta={
          <span className="flex flex-wrap items-center gap-x-4 gap-y-2">
            {mine && <AnswerBadge isOpen={page.isOpen} answer={mine.state} />}
            <span>
              {page.isOpen ? 'À remplir jusqu’au ' : 'Clos depuis le '}
              <DateText date={page.dueOn} />
            </span>
          </span>
        }
      />
      {collectivites.length > 1 && (
        <NavTabs
          label="Répondre pour"
          tabs={collectivites.map((one) => ({
            href: routes.answerCensus(slug, one.slug),
            label: one.name,
            isCurrent: one.slug === mine?.collectivite.slug,
          }))}
        />
      )}
      <div className="max-w-3xl space-y-8">
        {page.done && <DoneAlert done={page.done} />}
        <Prose source={page.intro} headingLevel={2} />
        {!page.isOpen && (
          <Alert tone="info" title="Ce recensement est clos">
            {page.isPublished ? (
              <>
                Sa synthèse est publiée&nbsp;: <a href={routes.census(slug)}>la lire</a>.
              </>
            ) : (
              'Les réponses ne sont plus reçues. Écrivez à Cités Unies France si la vôtre compte encore.'
            )}
          </Alert>
        )}
        {page.isOpen && !page.canAnswer && (
          <Alert tone="info" title="Vous pouvez lire, pas répondre">
            Les référents et les agents de la collectivité répondent&nbsp;; les élus lisent.
          </Alert>
        )}
        {mine?.updatedAt && (
          <p className="text-fine text-muted">
            Enregistré par {mine.by} le <DateTimeText value={mine.updatedAt} />.
          </p>
        )}
        {page.canAnswer ? <AnswerForm page={page} action={action} /> : <ReadAnswers page={page} />}
      </div>
    </>
  )
}

function DoneAlert({ done }: { done: NonNullable<AnswerPage['done']> }) {
  return done === 'envoye' ? (
    <Alert tone="success" role="status" title="Votre réponse est envoyée">
      Un courriel vous le confirme. Vous pouvez la modifier jusqu’au dernier jour.
    </Alert>
  ) : (
    <Alert tone="success" role="status" title="Votre brouillon est enregistré">
      Il n’est pas encore envoyé&nbsp;: vous ou vos collègues le reprendrez ici.
    </Alert>
  )
}

function AnswerForm({ page: { mine, questions }, action }: { page: AnswerPage; action: FormAction }) {
  const isSent = mine?.state === 'SUBMITTED'
  return (
    <ActionForm
      key={mine?.revision}
      action={action}
      label="Réponse au recensement"
      submitLabel={null}
      secondary={
        <>
          <SubmitButton name="press" value="submit">
            {isSent ? 'Modifier la réponse' : 'Envoyer la réponse'}
          </SubmitButton>
          {!isSent && (
            <SubmitButton variant="secondary" name="press" value="keep">
              Enregistrer le brouillon
            </SubmitButton>
          )}
        </>
      }
    >
      <HiddenField name="collectivite" value={mine?.collectivite.slug ?? null} />
      <HiddenField name="revision" value={mine?.revision ?? null} />
      <QuestionFields questions={questions} typed={mine?.typed ?? {}} />
    </ActionForm>
  )
}

function ReadAnswers({ page: { mine, questions } }: { page: AnswerPage }) {
  if (!mine || mine.state === 'NONE') return null
  return (
    <DescriptionList
      items={questions.map(({ id, label, kind }) => ({
        term: label,
        value: (
          <span className="whitespace-pre-line">{answerWords(mine.typed[id] ?? '', kind === 'AMOUNT')}</span>
        ),
      }))}
    />
  )
}
