import { groupKinds } from '@/lib/groups/labels'
import type { GroupCard } from '@/lib/groups/queries'
import { routes } from '@/lib/platform/routes'

/** The running groups that are not of one country, as a short list of links; nothing when there is none. */
export function GroupLinks({ groups, title }: { groups: GroupCard[]; title: string }) {
  const shown = groups.filter(({ kind, status }) => kind !== 'PAYS' && status === 'ACTIVE')
  if (shown.length === 0) return null
  return (
    <section className="mt-8">
      <h3 className="border-ink border-b pb-1.5 text-h4">{title}</h3>
      <ul className="grid gap-x-8 sm:grid-cols-2">
        {shown.map(({ slug, name, kind }) => (
          <li key={slug} className="border-line border-b py-2">
            <a href={routes.group(slug)} className="inline-block py-1">
              {name}
            </a>
            <span className="block text-fine text-muted">{groupKinds[kind]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
