import type { ArticlePage } from '@/lib/content/news/queries'
import { routes } from '@/lib/platform/routes'

/** Links to the news before and after, in time. */
export function Neighbours({ newer, older }: Pick<ArticlePage, 'newer' | 'older'>) {
  if (!newer && !older) return null
  return (
    <nav
      aria-label="Autres actualités"
      data-print="hide"
      className="mt-16 grid gap-6 border-line border-t pt-8 sm:grid-cols-2"
    >
      {older && (
        <div className="relative">
          <p className="kicker mb-1.5">
            <span aria-hidden="true">← </span>Actualité précédente
          </p>
          <a href={routes.article(older.slug)} rel="prev" className="stretched font-semibold">
            {older.title}
          </a>
        </div>
      )}
      {newer && (
        <div className="relative sm:col-start-2 sm:text-right">
          <p className="kicker mb-1.5">
            Actualité suivante<span aria-hidden="true"> →</span>
          </p>
          <a href={routes.article(newer.slug)} rel="next" className="stretched font-semibold">
            {newer.title}
          </a>
        </div>
      )}
    </nav>
  )
}
