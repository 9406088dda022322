import { DateTimeText } from '@/components/ui/date-time'
import { DescriptionList } from '@/components/ui/description-list'
import { SectionHeading } from '@/components/ui/section-heading'
import type { StaffFilePage } from '@/lib/partnerships/desk/queries'
import { routes } from '@/lib/platform/routes'
import { AnswerSections } from './answer-sections'
import { DifferenceTable } from './difference-table'

/** Who sent a file, what it changes, and the whole of it. */
export function StaffFileContent({ page }: { page: StaffFilePage }) {
  const { collectivite, author, submittedAt, differences, sections } = page
  return (
    <>
      <DescriptionList
        items={[
          {
            term: 'Collectivité',
            value: <a href={routes.collectivite(collectivite.slug)}>{collectivite.name}</a>,
          },
          {
            term: 'Auteur du dossier',
            value: (
              <>
                {author.name}
                {author.jobTitle && `, ${author.jobTitle}`}
                <br />
                <a href={`mailto:${author.email}`}>{author.email}</a>
              </>
            ),
          },
          { term: 'Déposé', value: submittedAt && <DateTimeText value={submittedAt} /> },
        ]}
      />
      {differences && <DifferenceTable differences={differences} />}
      <section>
        <SectionHeading title={differences ? 'La nouvelle version, entière' : 'Le dossier'} />
        <AnswerSections
          sections={sections}
          fileHref={(fileId) => routes.submissionDocument(page.id, fileId)}
        />
      </section>
    </>
  )
}
