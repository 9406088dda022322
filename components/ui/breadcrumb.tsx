export type Crumb = { label: string; href?: string }

/** Path to the page. The last crumb is the page itself and carries no address. */
export function Breadcrumb({ items }: { items: Crumb[] }) {
  return (
    <nav aria-label="Fil d’Ariane" data-print="hide" className="text-fine">
      <ol className="flex flex-wrap items-center gap-x-2 text-muted">
        {items.map((item, index) => (
          <li key={`${item.href ?? ''}${item.label}`} className="flex items-center gap-2">
            {index > 0 && (
              <span aria-hidden="true" className="text-line-strong">
                ›
              </span>
            )}
            {item.href ? (
              <a href={item.href} className="inline-block py-1.5 text-muted hover:text-ink">
                {item.label}
              </a>
            ) : (
              <span aria-current="page" className="py-1.5">
                {item.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
