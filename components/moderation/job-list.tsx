import { Badge, type Tone } from '@/components/ui/badge'
import { DataTable } from '@/components/ui/data-table'
import { DateTimeText } from '@/components/ui/date-time'
import { SectionHeading } from '@/components/ui/section-heading'
import { jobLabels, rhythmLabels } from '@/lib/moderation/jobs/labels'
import type { JobLine } from '@/lib/moderation/jobs/queries'

const states: Record<JobLine['state'], { tone: Tone; words: string }> = {
  never: { tone: 'neutral', words: 'Pas encore passé' },
  running: { tone: 'info', words: 'En cours' },
  done: { tone: 'success', words: 'Fait' },
  failed: { tone: 'danger', words: 'En échec' },
}

/** What the portal does by itself, and how it last went. */
export function JobList({ jobs }: { jobs: JobLine[] }) {
  return (
    <section className="mt-16" aria-labelledby="travaux">
      <SectionHeading
        id="travaux"
        title="Travaux automatiques"
        lead="Ce que le portail fait de lui-même. Un travail en échec est réessayé toutes les dix minutes."
      />
      <DataTable
        caption="Travaux automatiques"
        captionHidden
        rows={jobs}
        rowKey={({ name }) => name}
        columns={[
          { key: 'name', header: 'Travail', isRowHeader: true, cell: ({ name }) => jobLabels[name] },
          { key: 'every', header: 'Rythme', nowrap: true, cell: ({ every }) => rhythmLabels[every] },
          {
            key: 'last',
            header: 'Dernier passage',
            cell: ({ startedAt }) => (startedAt ? <DateTimeText value={startedAt} /> : '–'),
          },
          {
            key: 'state',
            header: 'État',
            cell: ({ state, lastError }) => (
              <span className="block space-y-1">
                <Badge tone={states[state].tone}>{states[state].words}</Badge>
                {lastError && <span className="block break-words text-fine text-muted">{lastError}</span>}
              </span>
            ),
          },
        ]}
      />
    </section>
  )
}
