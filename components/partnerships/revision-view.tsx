import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { ActionForm } from '@/components/ui/form/action-form'
import type { FormAction } from '@/components/ui/form/form-state'
import { SubmissionKey } from '@/components/ui/form/submission-key'
import { PageHeader } from '@/components/ui/page-header'
import type { RevisionPage } from '@/lib/partnerships/opening/queries'
import { routes } from '@/lib/platform/routes'

const obstacles: Record<NonNullable<RevisionPage['obstacle']>, { title: string; words: string }> = {
  'not-a-party': {
    title: 'Cette fiche n’est pas celle de votre collectivité',
    words:
      'Seules les collectivités parties à un partenariat modifient sa fiche. Pour signaler une erreur, utilisez le lien de la fiche.',
  },
  'reads-only': {
    title: 'Votre compte lit les dossiers sans les modifier',
    words: 'Un référent ou un agent de votre collectivité peut modifier cette fiche.',
  },
  'other-file': {
    title: 'Une modification est déjà en cours',
    words:
      'Une autre collectivité partie à ce partenariat modifie la fiche. Vous pourrez le faire une fois sa version publiée ou abandonnée.',
  },
  'staff-file': {
    title: 'Une correction est déjà en cours',
    words:
      'Cités Unies France corrige cette fiche. Vous pourrez la modifier une fois la correction publiée ou abandonnée.',
  },
}

type RevisionViewProps = { page: RevisionPage; action: FormAction; submissionKey: string }

/** Before a new version of a published record is opened. */
export function RevisionView({ page, action, submissionKey }: RevisionViewProps) {
  const { slug, title, obstacle, fileId } = page
  const record = (
    <ButtonLink href={routes.partnership(slug)} variant="secondary">
      Voir la fiche
    </ButtonLink>
  )
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[{ label: 'Mes partenariats', href: routes.myPartnerships }, { label: title }]}
          />
        }
        kicker="Modifier une fiche publiée"
        title={title}
      />
      {obstacle ? (
        <EmptyState title={obstacles[obstacle].title} action={record}>
          {obstacles[obstacle].words}
        </EmptyState>
      ) : (
        <div className="measure space-y-6">
          <p>
            {fileId
              ? 'Une modification est en cours\u00a0: reprenez-la où vous l’aviez laissée.'
              : 'Vous partez de ce qui est publié. La fiche reste visible telle quelle jusqu’à ce que Cités Unies France accepte la nouvelle version.'}
          </p>
          <ActionForm
            action={action}
            submitLabel={fileId ? 'Reprendre la modification' : 'Commencer la modification'}
            secondary={record}
          >
            <SubmissionKey value={submissionKey} />
          </ActionForm>
        </div>
      )}
    </>
  )
}
