import type { ThemePage } from '@/lib/collectivites/themes/queries'
import type { Figures } from '@/lib/partnerships/statistics/queries'
import { routes } from '@/lib/platform/routes'

/** What a theme covers, in the words of the nodes under it. */
export function ThemeCovered({ page, figures }: { page: ThemePage; figures: Figures }) {
  const counts = new Map((figures.theme ?? []).map(({ key, value }) => [key, value]))
  return (
    <section aria-labelledby="couvre" className="mb-12 rounded-card bg-band p-5 sm:p-6">
      <h2 id="couvre" className="mb-3 text-h4">
        Ce thème couvre
      </h2>
      <ul className="grid gap-x-10 gap-y-1 sm:grid-cols-2">
        {page.children.map(({ code, label }) => (
          <li key={code} className="flex items-baseline justify-between gap-4">
            <a href={routes.theme(code)} className="inline-block py-1">
              {label}
            </a>
            <span className="shrink-0 text-fine text-muted tabular-nums">
              {counts.get(code) ?? 0}
              <span className="sr-only"> partenariats</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
