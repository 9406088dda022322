import { Card } from '@/components/ui/card'
import { DateText } from '@/components/ui/date-time'
import type { MyCensus } from '@/lib/partnerships/census-answers/queries'
import { routes } from '@/lib/platform/routes'
import { AnswerBadge } from './my-censuses-view'

/** Open censuses a member has not answered yet. */
export function CensusesToAnswer({ censuses }: { censuses: MyCensus[] }) {
  return (
    <ul className="grid gap-5 md:grid-cols-2 lg:grid-cols-3">
      {censuses.map(({ slug, title, dueOn, collectivite, isOpen, answer }) => (
        <li key={`${slug} ${collectivite.slug}`}>
          <Card
            title={title}
            href={routes.answerCensus(slug, collectivite.slug)}
            kicker={collectivite.name}
            meta={<AnswerBadge isOpen={isOpen} answer={answer} />}
          >
            <p>
              À remplir jusqu’au <DateText date={dueOn} />.
            </p>
          </Card>
        </li>
      ))}
    </ul>
  )
}
