import { Card } from '@/components/ui/card'
import { DateText } from '@/components/ui/date-time'
import { Weave } from '@/components/ui/weave'
import type { CensusCard } from '@/lib/partnerships/census-syntheses/queries'
import { routes } from '@/lib/platform/routes'

type CensusCardsProps = { censuses: CensusCard[]; headingLevel?: 2 | 3 }

/** Published censuses. */
export function CensusCards({ censuses, headingLevel = 2 }: CensusCardsProps) {
  return (
    <ul className="grid gap-6 md:grid-cols-2 lg:grid-cols-3">
      {censuses.map(({ slug, title, publishedOn, countries, answers }) => (
        <li key={slug}>
          <Card
            title={title}
            href={routes.census(slug)}
            kicker={countries.join(', ')}
            headingLevel={headingLevel}
            media={<Weave seed={slug} className="h-20 w-full" />}
            footer={
              <>
                Publié le <DateText date={publishedOn} />
              </>
            }
          >
            <p>
              {answers > 1
                ? `${answers} collectivités ont répondu.`
                : answers === 1
                  ? 'Une collectivité a répondu.'
                  : null}
            </p>
          </Card>
        </li>
      ))}
    </ul>
  )
}
