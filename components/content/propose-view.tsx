import { Alert } from '@/components/ui/alert'
import { ActionForm } from '@/components/ui/form/action-form'
import type { FormAction } from '@/components/ui/form/form-state'
import { SelectField } from '@/components/ui/form/select-field'
import { SubmissionKey } from '@/components/ui/form/submission-key'
import { PageHeader } from '@/components/ui/page-header'
import { SectionHeading } from '@/components/ui/section-heading'
import type { ProposePage } from '@/lib/content/proposals/queries'
import { ArticleFields } from './article-fields'
import { ProposalList } from './proposal-list'
import { SubjectSelects } from './subject-selects'

/** Where a collectivité proposes a news item, and follows what became of earlier ones. */
export function ProposeView({ page, action }: { page: ProposePage; action: FormAction }) {
  return (
    <>
      <PageHeader
        title="Proposer une actualité"
        lead="Cités Unies France relit votre texte, puis le publie. Vous êtes prévenu par courriel de la décision."
      />
      {page.isSent && (
        <div className="mb-8">
          <Alert tone="success" title="Votre actualité est envoyée" role="status">
            L’équipe la relit. Elle figure dans la liste de vos propositions, plus bas.
          </Alert>
        </div>
      )}
      <div className="max-w-3xl">
        {page.canPropose ? (
          <ProposalForm page={page} action={action} />
        ) : (
          <Alert tone="info" title="Vous pouvez lire, pas proposer">
            Les référents et les agents de la collectivité proposent les actualités. Votre mandat d’élu vous
            donne accès à leur suivi.
          </Alert>
        )}
      </div>
      <section aria-labelledby="propositions" className="mt-16">
        <SectionHeading id="propositions" title="Propositions de ma collectivité" />
        <ProposalList proposals={page.proposals} />
      </section>
    </>
  )
}

function ProposalForm({ page, action }: { page: ProposePage; action: FormAction }) {
  return (
    <ActionForm action={action} submitLabel="Envoyer à Cités Unies France">
      <SubmissionKey value={page.submissionKey} />
      {page.collectivites.length > 0 && (
        <SelectField
          name="collectiviteId"
          label="Au nom de"
          options={page.collectivites}
          width="medium"
          required
        />
      )}
      <ArticleFields />
      <SubjectSelects name="countries" legend="Pays concernés" one="Pays" options={page.options.countries} />
      <SubjectSelects name="themes" legend="Thèmes" one="Thème" options={page.options.themes} />
    </ActionForm>
  )
}
