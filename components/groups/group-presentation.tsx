import { Prose } from '@/components/ui/prose'
import type { GroupPage } from '@/lib/groups/presentation/queries'
import { GroupTerms } from './group-terms'
import { KeyFacts } from './key-facts'

/** Whether there is anything to present. */
export function hasPresentation({ presentation, keyFacts, terms, themes }: GroupPage): boolean {
  return Boolean(presentation) || keyFacts.length > 0 || terms.length > 0 || themes.length > 0
}

/** What a group says of itself, the figures its sources state, who presides over it, its themes. */
export function GroupPresentation({ page }: { page: GroupPage }) {
  const { presentation: text, keyFacts, terms, themes, source } = page
  return (
    <div className="grid gap-x-12 gap-y-10 xl:grid-cols-[minmax(0,1fr)_17rem]">
      <div>
        {text && <Prose source={text} headingLevel={3} />}
        {keyFacts.length > 0 && (
          <div className="measure mt-10">
            <h3 className="mb-4">Repères</h3>
            <KeyFacts facts={keyFacts} source={source} />
          </div>
        )}
      </div>
      <div className="grid content-start gap-8">
        {terms.length > 0 && <GroupTerms terms={terms} source={source} />}
        {themes.length > 0 && (
          <div>
            <h3 className="mb-2 text-h4">Thèmes</h3>
            <ul className="text-fine">
              {themes.map(({ code, label }) => (
                <li key={code}>{label}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </div>
  )
}
