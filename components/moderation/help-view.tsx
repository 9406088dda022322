import { DataTable } from '@/components/ui/data-table'
import { OnThisPage } from '@/components/ui/on-this-page'
import { PageHeader } from '@/components/ui/page-header'
import { Prose } from '@/components/ui/prose'
import { SectionHeading } from '@/components/ui/section-heading'
import { helpRights } from './help-rights'
import { helpTexts } from './help-texts'

const RIGHTS = { id: 'droits', title: 'Qui peut faire quoi' }

const who = [
  { key: 'officer', header: 'Équipe CUF' },
  { key: 'writes', header: 'Référent, agent' },
  { key: 'elected', header: 'Élu' },
  { key: 'visitor', header: 'Visiteur' },
] as const

/** How to do each task of the staff area. */
export function HelpView() {
  return (
    <>
      <PageHeader title="Aide" lead="Comment faire, tâche par tâche." />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <OnThisPage parts={[...helpTexts, RIGHTS].map(({ id, title }) => ({ id, label: title }))} />
        <div className="grid gap-14">
          {helpTexts.map(({ id, title, text }) => (
            <section key={id} aria-labelledby={id}>
              <SectionHeading id={id} title={title} />
              <Prose source={text} headingLevel={3} />
            </section>
          ))}
          <section aria-labelledby={RIGHTS.id}>
            <SectionHeading
              id={RIGHTS.id}
              title={RIGHTS.title}
              lead="Un membre n’agit que pour sa propre collectivité, et seulement pendant son mandat."
            />
            <DataTable
              caption="Droits de chacun"
              captionHidden
              rows={helpRights}
              rowKey={({ what }) => what}
              columns={[
                { key: 'what', header: 'Action', isRowHeader: true, cell: ({ what }) => what },
                ...who.map(({ key, header }) => ({
                  key,
                  header,
                  cell: (row: (typeof helpRights)[number]) => (row.may.includes(key) ? 'Oui' : 'Non'),
                })),
              ]}
            />
          </section>
        </div>
      </div>
    </>
  )
}
