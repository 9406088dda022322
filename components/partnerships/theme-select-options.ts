import type { SelectGroup } from '@/components/ui/form/select-field'
import type { ThemeOption } from '@/lib/collectivites/reference/queries'

/** The thematic tree for a select: one group a family, in which the family itself comes first. */
export function themeSelectOptions(themes: ThemeOption[]): SelectGroup[] {
  return themes
    .filter(({ depth }) => depth === 0)
    .map(({ label }) => ({
      label,
      options: themes
        .filter(({ family }) => family === label)
        .map(({ code, label: words, depth }) => ({
          value: code,
          label: depth === 0 ? `${words} (ensemble)` : `${'\u00a0\u00a0'.repeat(depth - 1)}${words}`,
        })),
    }))
}
