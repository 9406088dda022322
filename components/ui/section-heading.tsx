import type { ReactNode } from 'react'

type SectionHeadingProps = {
  title: ReactNode
  id?: string
  level?: 2 | 3
  /** One line under the title. */
  lead?: ReactNode
  /** « Tout l’agenda » : where the rest is. */
  link?: { href: string; label: string }
}

/** Title of a part of the page, with a short rule that recalls the two strands of the mark. */
export function SectionHeading({ title, id, level = 2, lead, link }: SectionHeadingProps) {
  const Heading = `h${level}` as const
  return (
    <div className="mb-6 flex flex-wrap items-end justify-between gap-x-8 gap-y-2 print:break-after-avoid">
      <div className="max-w-3xl">
        {level === 2 && (
          <span aria-hidden="true" className="mb-3 flex gap-1">
            <span className="h-1 w-8 rounded-full bg-brand-ink" />
            <span className="h-1 w-3 rounded-full bg-accent" />
          </span>
        )}
        <Heading id={id}>{title}</Heading>
        {lead && <p className="mt-2 text-muted">{lead}</p>}
      </div>
      {link && (
        <a
          href={link.href}
          className="group inline-flex min-h-11 items-center gap-2 font-semibold no-underline"
        >
          <span className="underline group-hover:decoration-2">{link.label}</span>
          <span aria-hidden="true">→</span>
        </a>
      )}
    </div>
  )
}
