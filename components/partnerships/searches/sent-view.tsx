import { ButtonLink } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { routes } from '@/lib/platform/routes'

const stages = {
  recherche: {
    title: 'Regardez votre messagerie',
    text: 'Un courriel vient de partir vers l’adresse que vous avez donnée. Ouvrez son lien et confirmez\u00a0: Cités Unies France examinera alors votre recherche. Sans cela, elle sera oubliée.',
  },
  message: {
    title: 'Regardez votre messagerie',
    text: 'Un courriel vient de partir vers l’adresse que vous avez donnée. Ouvrez son lien et confirmez\u00a0: votre message sera alors transmis. Sans cela, il sera oublié.',
  },
  confirmee: {
    title: 'Votre adresse est confirmée',
    text: 'Cités Unies France va examiner votre recherche. Un courriel vous donne le lien pour la suivre et, quand vous le voudrez, y mettre fin.',
  },
  transmis: {
    title: 'Votre message est transmis',
    text: 'L’auteur de la recherche le reçoit par courriel et vous répondra directement, s’il le souhaite.',
  },
}

/** What follows a form open to everybody. */
export function SentView({ stage }: { stage: string | string[] | undefined }) {
  const key = stage === 'message' || stage === 'confirmee' || stage === 'transmis' ? stage : 'recherche'
  const { title, text } = stages[key]
  return (
    <>
      <PageHeader title={title} kicker="Recherches de partenaires" />
      <div className="measure space-y-6">
        <p className="text-lead">{text}</p>
        <ButtonLink href={routes.partnerSearches} variant="secondary">
          Revenir aux recherches
        </ButtonLink>
      </div>
    </>
  )
}
