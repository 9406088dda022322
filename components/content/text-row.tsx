import type { ReactNode } from 'react'

type TextRowProps = {
  href: string
  title: string
  headingLevel: 2 | 3 | 4
  /** Left of the title on a wide screen, above it on a phone. */
  aside: ReactNode
  kicker?: ReactNode
  tags?: ReactNode
  children: ReactNode
}

/** A text in a list: its whole row leads to it, except its tags. */
export function TextRow({ href, title, headingLevel, aside, kicker, tags, children }: TextRowProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <li className="group relative grid gap-x-8 gap-y-1.5 py-7 first:pt-0 sm:grid-cols-[9.5rem_minmax(0,1fr)]">
      <div className="text-fine text-muted sm:pt-1.5">{aside}</div>
      <div className="min-w-0 space-y-2">
        {kicker && <p className="kicker">{kicker}</p>}
        <Heading className="text-h3">
          <a href={href} className="stretched text-ink no-underline group-hover:underline">
            {title}
          </a>
        </Heading>
        <p className="measure text-muted">{children}</p>
        {tags && <div className="pt-1">{tags}</div>}
      </div>
    </li>
  )
}
