import { BrandMark } from '@/components/layout/brand-mark'
import { cx } from '@/components/ui/cx'
import { routes } from '@/lib/platform/routes'

/** Name of the portal and of the association that keeps it, linked to the home page. */
export function Brand({ onDeep = false }: { onDeep?: boolean }) {
  const quiet = onDeep ? 'text-on-deep-muted' : 'text-muted'
  return (
    <a
      href={routes.home}
      className={cx(
        'group flex min-h-11 items-center gap-3 no-underline',
        onDeep ? 'text-on-deep' : 'text-ink',
      )}
    >
      <BrandMark
        className={cx('size-10 shrink-0 sm:size-11', onDeep && 'rounded-[0.6rem] ring-1 ring-deep-line')}
      />
      <span>
        <span className="block font-semibold font-serif text-[1.0625rem] leading-tight group-hover:underline sm:text-xl">
          Coopération décentralisée
          <span className={cx('font-normal max-sm:sr-only', quiet)}> — le portail</span>
        </span>
        <span className={cx('block text-[0.8125rem] leading-snug', quiet)}>Cités Unies France</span>
      </span>
    </a>
  )
}
