/** A place of a map of the register, and the search its mark leads to. */
export type AtlasMark = {
  /** ISO numeric code of a country, INSEE code of a département. */
  code: string
  name: string
  count: number
  href: string
  /** One of the filters in use. */
  isSelected: boolean
  /** Left out by the filters in use, shown paler: what choosing it would add. */
  isQuiet: boolean
}

/** « Mali : 12 partenariats », with what following the mark does. */
export function markTitle({ name, count, isSelected, isQuiet }: AtlasMark): string {
  const counted = `${name}\u00a0: ${count > 1 ? `${count} partenariats` : `${count} partenariat`}`
  if (isSelected) return `${counted} (retirer ce filtre)`
  return isQuiet ? `${counted} (ajouter)` : counted
}
