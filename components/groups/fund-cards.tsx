import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { DateText } from '@/components/ui/date-time'
import type { FundCard } from '@/lib/groups/funds/queries'
import { fundStatuses } from '@/lib/groups/labels'
import { routes } from '@/lib/platform/routes'
import { euros } from './euros'

/** Solidarity funds as cards. */
export function FundCards({ funds, headingLevel = 3 }: { funds: FundCard[]; headingLevel?: 2 | 3 }) {
  return (
    <ul className="grid gap-5 md:grid-cols-2">
      {funds.map((fund) => (
        <li key={fund.slug}>
          <Card
            href={routes.fund(fund.slug)}
            kicker={fund.crisis}
            title={fund.title}
            headingLevel={headingLevel}
            meta={
              <>
                {fund.openedOn && (
                  <span>
                    Ouvert&nbsp;: <DateText date={fund.openedOn} />
                  </span>
                )}
                {fundStatuses[fund.status] && (
                  <Badge tone={fund.status === 'OPEN' ? 'success' : 'neutral'}>
                    {fundStatuses[fund.status]}
                  </Badge>
                )}
              </>
            }
            footer={<FundSums fund={fund} />}
          >
            <p className="text-muted">{fund.summary}</p>
          </Card>
        </li>
      ))}
    </ul>
  )
}

function FundSums({ fund: { amountRaised, donorCount } }: { fund: FundCard }) {
  if (amountRaised === null && donorCount === null) return null
  return (
    <p className="flex flex-wrap gap-x-4">
      {amountRaised !== null && (
        <span>
          <strong>{euros(amountRaised)}</strong> réunis
        </span>
      )}
      {donorCount !== null && (
        <span>
          <strong>{donorCount}</strong>{' '}
          {donorCount === 1 ? 'collectivité donatrice' : 'collectivités donatrices'}
        </span>
      )}
    </p>
  )
}
