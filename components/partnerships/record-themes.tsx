import { Badge } from '@/components/ui/badge'
import { SectionHeading } from '@/components/ui/section-heading'
import { oddWeight } from '@/lib/partnerships/labels'
import type { RecordPage } from '@/lib/partnerships/record/queries'
import { routes } from '@/lib/platform/routes'

type RecordThemesProps = Pick<RecordPage, 'themes' | 'themeWords' | 'odds'>

/** Themes in their order, and the objectifs de développement durable with their weight. */
export function RecordThemes({ themes, themeWords, odds }: RecordThemesProps) {
  return (
    <>
      <section>
        <SectionHeading title="Thèmes" />
        {themes.length === 0 && <p className="text-muted">Non renseignés.</p>}
        <ol className="space-y-2">
          {themes.map(({ code, path }, index) => (
            <li key={code} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <a href={routes.theme(code)}>{path.join(' › ')}</a>
              {index === 0 && themes.length > 1 && <Badge tone="accent">Thème principal</Badge>}
            </li>
          ))}
        </ol>
        {themeWords.length > 0 && (
          <p className="mt-3 text-muted">Dans les mots de la source&nbsp;: {themeWords.join(', ')}.</p>
        )}
      </section>
      {odds.length > 0 && (
        <section>
          <SectionHeading title="Objectifs de développement durable" />
          <ul className="space-y-2">
            {odds.map(({ number, label, weight }) => (
              <li key={number} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
                <span>
                  ODD {number} – {label}
                </span>
                <Badge tone={weight === 2 ? 'accent' : 'neutral'}>{oddWeight(weight)}</Badge>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
