import { SectionHeading } from '@/components/ui/section-heading'
import { collectiviteLevels } from '@/lib/collectivites/labels'
import type { Counted } from '@/lib/partnerships/company/queries'
import { routes } from '@/lib/platform/routes'

/** The French authorities most engaged on a theme. */
export function ThemeCollectivites({ busiest }: { busiest: { items: Counted[]; total: number } }) {
  const { items, total } = busiest
  return (
    <section aria-labelledby="collectivites">
      <SectionHeading
        id="collectivites"
        title="Collectivités engagées"
        lead={items.length < total && `Les ${items.length} qui y ont le plus de partenariats, sur ${total}.`}
      />
      <ul className="gap-x-10 sm:columns-2 lg:columns-3">
        {items.map(({ slug, name, level, partnerships }) => (
          <li key={slug} className="break-inside-avoid border-line border-b py-2">
            <a href={routes.collectivite(slug)} className="inline-block py-1">
              {name}
            </a>
            <span className="block text-fine text-muted">
              {collectiviteLevels[level]},{' '}
              {partnerships === 1 ? '1 partenariat' : `${partnerships} partenariats`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
