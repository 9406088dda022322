import { yearOf } from '@/lib/platform/partial-date'

/**
 * Anchors of dated entries in the order given: "repere-2015-10-21", then "repere-2015-10-21-2" for another one of
 * the same date. They depend on dates only, so that rewording an entry keeps the links made to it.
 */
export function timelineAnchors(dates: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return dates.map((date) => {
    const rank = (seen.get(date) ?? 0) + 1
    seen.set(date, rank)
    return rank === 1 ? `repere-${date}` : `repere-${date}-${rank}`
  })
}

export type Chapter<T> = { decade: number; entries: T[] }

/** Entries of a long history by decade, in the order given: 1988 opens "les années 1980". */
export function chaptersOf<T extends { startsOn: string }>(entries: readonly T[]): Chapter<T>[] {
  const chapters: Chapter<T>[] = []
  for (const entry of entries) {
    const decade = Math.floor(yearOf(entry.startsOn) / 10) * 10
    const last = chapters.at(-1)
    if (last?.decade === decade) last.entries.push(entry)
    else chapters.push({ decade, entries: [entry] })
  }
  return chapters
}
