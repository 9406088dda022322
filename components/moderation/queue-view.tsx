import { Card } from '@/components/ui/card'
import { DateTimeText } from '@/components/ui/date-time'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import type { QueueLine } from '@/lib/moderation/queries'

const words: Record<QueueLine['kind'], { one: string; many: string; hint: string }> = {
  submissions: {
    one: 'partenariat déposé',
    many: 'partenariats déposés',
    hint: 'À lire, puis à accepter, à faire corriger ou à refuser.',
  },
  registrations: {
    one: 'inscription en attente',
    many: 'inscriptions en attente',
    hint: 'Délégations qui attendent une réponse pour une rencontre.',
  },
  articles: {
    one: 'actualité proposée',
    many: 'actualités proposées',
    hint: 'Envoyées par les collectivités, à publier ou à refuser.',
  },
  searches: {
    one: 'recherche de partenaire déposée',
    many: 'recherches de partenaires déposées',
    hint: 'À publier ou à refuser\u00a0; leur auteur attend une réponse.',
  },
  censuses: {
    one: 'recensement clos sans synthèse',
    many: 'recensements clos sans synthèse',
    hint: 'Les collectivités ont répondu\u00a0: il reste à leur dire ce qui en ressort.',
  },
  imports: {
    one: 'feuille de correction à relire',
    many: 'feuilles de correction à relire',
    hint: 'Des lignes comparées au registre attendent d’être acceptées ou laissées de côté.',
  },
  confirmations: {
    one: 'participation déclinée',
    many: 'participations déclinées',
    hint: 'Des collectivités disent ne pas participer à un partenariat publié.',
  },
  jobs: {
    one: 'travail automatique en échec',
    many: 'travaux automatiques en échec',
    hint: 'Réessayés toutes les dix minutes. Si cela dure, prévenez la personne qui administre le portail.',
  },
  mails: {
    one: 'courriel en échec',
    many: 'courriels en échec',
    hint: 'Refusés par le serveur du destinataire.',
  },
}

/** Everything that waits for CUF, the oldest first to be seen. */
export function QueueView({ lines, now }: { lines: QueueLine[]; now: Date }) {
  const waiting = lines.filter(({ count }) => count > 0)
  return (
    <>
      <PageHeader title="À traiter" lead="Ce qui attend une décision de Cités Unies France." />
      {waiting.length === 0 ? (
        <EmptyState title="Rien n’attend">
          Tout a été traité. Les nouvelles demandes apparaîtront ici.
        </EmptyState>
      ) : (
        <ul className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
          {waiting.map(({ kind, count, oldest, href }) => (
            <li key={kind}>
              <Card
                title={`${count} ${count > 1 ? words[kind].many : words[kind].one}`}
                href={href}
                headingLevel={2}
              >
                <p>{words[kind].hint}</p>
                {oldest && (
                  <p className="mt-3 text-fine text-muted">
                    {ageWords(oldest, now)} (<DateTimeText value={oldest} />)
                  </p>
                )}
              </Card>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function ageWords(oldest: Date, now: Date): string {
  const days = Math.floor((now.getTime() - oldest.getTime()) / 86_400_000)
  if (days < 1) return 'Le plus ancien date de moins d’un jour'
  return `Le plus ancien attend depuis ${days} ${days > 1 ? 'jours' : 'jour'}`
}
