import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { DateText } from '@/components/ui/date-time'
import type { UpkeepAtHand } from '@/lib/partnerships/upkeep/queries'
import { routes } from '@/lib/platform/routes'

/** What the register asks of a member now: to verify, to confirm, to renew. */
export function CampaignAtHand({ checks, confirmations, deadlines }: UpkeepAtHand) {
  return (
    <ul className="grid gap-5 md:grid-cols-2 lg:grid-cols-3">
      {checks > 0 && (
        <li>
          <Card
            title={checks > 1 ? `${checks} partenariats à vérifier` : 'Un partenariat à vérifier'}
            href={routes.myVerification}
            kicker="Vérification annuelle"
          >
            Toujours actif, changé ou terminé&nbsp;? Un clic pour chacun.
          </Card>
        </li>
      )}
      {confirmations > 0 && (
        <li>
          <Card
            title={
              confirmations > 1
                ? `${confirmations} participations à confirmer`
                : 'Une participation à confirmer'
            }
            href={routes.myConfirmations}
            kicker="Avec d’autres collectivités"
          >
            Une autre collectivité vous nomme dans sa fiche.
          </Card>
        </li>
      )}
      {deadlines.map(({ slug, title, expiresOn, isOver }) => (
        <li key={slug}>
          <Card
            title={title}
            href={routes.editPartnership(slug)}
            kicker="Convention"
            meta={
              <Badge tone={isOver ? 'danger' : 'warning'}>
                <span>
                  {isOver ? 'Échue le ' : 'Échéance le '}
                  <DateText date={expiresOn} />
                </span>
              </Badge>
            }
          >
            {isOver ? 'Renouvelez-la, ou dites que le partenariat est terminé.' : 'Pensez à la renouveler.'}
          </Card>
        </li>
      ))}
    </ul>
  )
}
