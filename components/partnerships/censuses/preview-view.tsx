import { Alert } from '@/components/ui/alert'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { DateText } from '@/components/ui/date-time'
import { PageHeader } from '@/components/ui/page-header'
import { Prose } from '@/components/ui/prose'
import type { CensusDesk } from '@/lib/partnerships/censuses/queries'
import { routes } from '@/lib/platform/routes'
import { QuestionFields } from './question-fields'

/** A draft as a member will see it; nothing can be sent from here. */
export function PreviewView({ page }: { page: CensusDesk }) {
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Recensements', href: routes.staffCensuses },
              { label: page.title, href: routes.staffCensus(page.id) },
              { label: 'Aperçu' },
            ]}
          />
        }
        title={page.title}
        kicker="Aperçu"
        meta={
          <span>
            À remplir jusqu’au <DateText date={page.dueOn} />
          </span>
        }
        actions={<ButtonLink href={routes.staffCensus(page.id)}>Revenir au recensement</ButtonLink>}
      />
      <div className="max-w-3xl space-y-8">
        <Alert tone="info">C’est un aperçu&nbsp;: ce que vous y écrivez n’est envoyé nulle part.</Alert>
        <Prose source={page.intro} headingLevel={2} />
        <div className="space-y-7">
          <QuestionFields questions={page.questions} />
        </div>
      </div>
    </>
  )
}
