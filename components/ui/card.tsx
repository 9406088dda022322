import type { ReactNode } from 'react'
import { cx } from './cx'

type CardProps = {
  title?: ReactNode
  /** With an address the whole card is clickable, through the one link of its title. */
  href?: string
  kicker?: ReactNode
  /** Dates, badges: a quiet line under the title. */
  meta?: ReactNode
  footer?: ReactNode
  /** A drawing or picture that fills the top of the card. */
  media?: ReactNode
  headingLevel?: 2 | 3 | 4
  children?: ReactNode
  className?: string
}

/** A framed piece of content; in a list put it inside an `li`. */
export function Card({
  title,
  href,
  kicker,
  meta,
  footer,
  media,
  headingLevel = 3,
  children,
  className,
}: CardProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <article
      className={cx(
        'group relative flex h-full flex-col overflow-hidden rounded-card border border-line bg-surface',
        href && 'transition-shadow hover:border-line-strong hover:shadow-lift',
        className,
      )}
    >
      {media}
      <div className="flex grow flex-col gap-2 p-5">
        {kicker && <p className="kicker">{kicker}</p>}
        {title && (
          <Heading className="text-h3">
            {href ? (
              <a href={href} className="stretched text-ink no-underline group-hover:underline">
                {title}
              </a>
            ) : (
              title
            )}
          </Heading>
        )}
        {meta && (
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-fine text-muted">{meta}</div>
        )}
        {children}
        {footer && <div className="mt-auto pt-3 text-fine">{footer}</div>}
      </div>
    </article>
  )
}
