import { DateText } from '@/components/ui/date-time'
import { SourceLink } from '@/components/ui/source-link'
import { Timeline } from '@/components/ui/timeline'
import type { Landmark } from '@/lib/groups/presentation/queries'
import type { Chapter } from '@/lib/groups/rules'

type GroupHistoryProps = {
  chapters: Chapter<Landmark>[]
  /** Source of the whole page, not repeated at each landmark. */
  source: string
}

/** History of a group, decade by decade; each landmark has an address of its own. */
export function GroupHistory({ chapters, source }: GroupHistoryProps) {
  return (
    <>
      {chapters.length > 1 && (
        <nav aria-label="Décennies" data-print="hide" className="mb-8">
          <ul className="flex flex-wrap gap-2">
            {chapters.map(({ decade, entries }) => (
              <li key={decade}>
                <a
                  href={`#annees-${decade}`}
                  className="inline-flex min-h-11 items-center gap-2 rounded-full bg-band px-4 text-fine no-underline ring-1 ring-line ring-inset hover:ring-brand-ink"
                >
                  Années {decade}
                  <span className="text-muted">
                    {entries.length}
                    <span className="sr-only">{entries.length === 1 ? ' repère' : ' repères'}</span>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className="grid gap-10">
        {chapters.map(({ decade, entries }) => (
          <section key={decade} aria-labelledby={`annees-${decade}`}>
            <h3 id={`annees-${decade}`} className="mb-5">
              Années {decade}
            </h3>
            <Timeline headingLevel={4} entries={entries.map((entry) => timelineEntry(entry, source))} />
          </section>
        ))}
      </div>
    </>
  )
}

function timelineEntry({ anchor, startsOn, endsOn, title, text, source }: Landmark, usual: string) {
  return {
    key: anchor,
    id: anchor,
    date: <DateText date={startsOn} end={endsOn} />,
    title: (
      <a href={`#${anchor}`} className="text-ink no-underline hover:underline">
        {title}
      </a>
    ),
    children: (
      <>
        {text && <p>{text}</p>}
        {source !== usual && <SourceLink source={source} />}
      </>
    ),
  }
}
