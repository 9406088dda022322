type Leaf = { href: string; label: string }

export type Branch = {
  href: string
  label: string
  links: Leaf[]
  /** Sub-branches, for a section with several kinds of pages. */
  parts?: { title: string; links: Leaf[] }[]
}

/** One section of the site with its pages. */
export function PlanBranch({ branch: { href, label, links, parts = [] } }: { branch: Branch }) {
  return (
    <section className="mb-10 break-inside-avoid-column lg:break-inside-auto">
      <h2 className="mb-2 break-after-avoid">
        <a href={href}>{label}</a>
      </h2>
      <Leaves links={links} />
      {parts.map((part) => (
        <section key={part.title} className="mt-3">
          <h3 className="mb-1 break-after-avoid text-h4">{part.title}</h3>
          <Leaves links={part.links} />
        </section>
      ))}
    </section>
  )
}

function Leaves({ links }: { links: Leaf[] }) {
  if (links.length === 0) return null
  return (
    <ul className="border-line border-l-2 pl-5">
      {links.map(({ href, label }) => (
        <li key={href}>
          <a href={href} className="inline-flex min-h-11 items-center pointer-fine:min-h-8">
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
