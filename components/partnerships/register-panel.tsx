import { Button, ButtonLink } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import type { FacetKey } from '@/lib/partnerships/register/labels'
import { routes } from '@/lib/platform/routes'
import type { Facet } from './facet-choice'
import { RegisterFacet } from './register-facet'
import type { RegisterQuery } from './register-href'

/** Fields outside the panel belong to its form by this name. */
export const REGISTER_FORM = 'filtres'

const GROUPS: { title: string; keys: FacetKey[]; open: FacetKey[] }[] = [
  { title: 'Côté partenaire', keys: ['pays', 'continent', 'groupe'], open: ['pays'] },
  { title: 'Côté français', keys: ['niveau', 'region', 'departement', 'population'], open: ['niveau'] },
  { title: 'Contenu', keys: ['theme', 'odd'], open: ['theme'] },
  { title: 'Lien et suivi', keys: ['nature', 'statut', 'debut', 'fraicheur'], open: [] },
]

type RegisterPanelProps = {
  facets: Facet[]
  /** Parameters that are no facet and stay as they are. */
  keep: RegisterQuery
  clearHref: string | null
  /** Whether it stays behind its button on a large screen too: a table needs the room. */
  isSheet: boolean
}

const SHEET =
  'flex-col border-0 bg-page p-0 text-ink backdrop:bg-black/50 open:fixed open:inset-y-0 open:right-0 open:left-auto open:m-0 open:flex open:h-dvh open:max-h-none open:w-[min(24rem,100vw)] open:px-5'
/** A sheet that is always open, in the page. */
const COLUMN =
  'lg:static lg:m-0 lg:block lg:h-auto lg:w-auto lg:overflow-visible lg:px-0 lg:open:static lg:open:block lg:open:h-auto lg:open:w-auto lg:open:px-0'

/**
 * Every filter of the register in one GET form: a column on a large screen; on a small one a sheet that a button
 * opens over the page, without script. A browser that does not know sheets shows it in the page.
 */
export function RegisterPanel({ facets, keep, clearHref, isSheet }: RegisterPanelProps) {
  const byKey = new Map(facets.map((facet) => [facet.key, worthAsking(facet)]))
  const groups = GROUPS.map(({ keys, ...group }) => ({
    ...group,
    shown: keys.flatMap((key) => byKey.get(key) ?? []).filter(({ values }) => values.length > 0),
  })).filter(({ shown }) => shown.length > 0)
  return (
    <form
      id={REGISTER_FORM}
      popover="auto"
      action={routes.partnerships}
      method="get"
      aria-label="Filtrer le registre"
      data-print="hide"
      className={isSheet ? SHEET : cx(SHEET, COLUMN)}
    >
      {keep.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div
        className={cx('flex items-center justify-between border-line border-b py-2', !isSheet && 'lg:hidden')}
      >
        <p className="font-semibold font-serif text-h3">Filtres</p>
        <button
          type="button"
          popoverTarget={REGISTER_FORM}
          popoverTargetAction="hide"
          className="min-h-11 min-w-11 cursor-pointer text-h4"
        >
          <span aria-hidden="true">✕</span>
          <span className="sr-only">Fermer les filtres</span>
        </button>
      </div>
      {groups.map(({ title, shown, open }) => (
        <div key={title} className="pt-5">
          <p className="kicker pb-1">{title}</p>
          {shown.map((facet) => (
            <RegisterFacet key={facet.key} facet={facet} isOpen={open.includes(facet.key)} />
          ))}
        </div>
      ))}
      {groups.length === 0 && (
        <p className="py-4 text-fine text-muted">
          Aucun résultat à filtrer&nbsp;: changez d’abord les mots de la recherche.
        </p>
      )}
      <div className="sticky bottom-0 mt-auto flex gap-1 border-line border-t bg-page py-3">
        {groups.length > 0 && <Button size="small">Appliquer les filtres</Button>}
        {clearHref && (
          <ButtonLink href={clearHref} variant="quiet" size="small">
            Effacer
          </ButtonLink>
        )}
      </div>
    </form>
  )
}

/** Values that would leave nothing are no choice. */
function worthAsking(facet: Facet): Facet {
  return { ...facet, values: facet.values.filter(({ count, isSelected }) => count > 0 || isSelected) }
}
