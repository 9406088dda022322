import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { DateText } from '@/components/ui/date-time'
import { Weave } from '@/components/ui/weave'
import { groupKinds } from '@/lib/groups/labels'
import type { GroupCard } from '@/lib/groups/queries'
import { routes } from '@/lib/platform/routes'

/** Groups as cards, each with a cloth of its own. */
export function GroupCards({ groups, headingLevel = 3 }: { groups: GroupCard[]; headingLevel?: 3 | 4 }) {
  return (
    <ul className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
      {groups.map((group) => (
        <li key={group.slug}>
          <Card
            href={routes.group(group.slug)}
            kicker={groupKinds[group.kind]}
            title={group.name}
            headingLevel={headingLevel}
            media={<Weave seed={group.slug} className="h-20 w-full" />}
            meta={
              (group.createdOn || group.status === 'CLOSED') && (
                <>
                  {group.createdOn && (
                    <span>
                      Depuis <DateText date={group.createdOn.slice(0, 4)} />
                    </span>
                  )}
                  {group.status === 'CLOSED' && <Badge>Clos</Badge>}
                </>
              )
            }
          >
            <p className="text-muted">{group.summary}</p>
            {group.countries.length > 1 && (
              <p className="text-fine">{group.countries.map(({ name }) => name).join(', ')}</p>
            )}
          </Card>
        </li>
      ))}
    </ul>
  )
}
