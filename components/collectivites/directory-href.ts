/** Filters of a directory as its address carries them. */
export type DirectoryQuery = Partial<Record<string, string>>

/** EN_COURS is written « en-cours » in addresses. */
export function addressWord(value: string): string {
  return value.toLowerCase().replaceAll('_', '-')
}

/** Address of a directory with these filters. */
export function directoryHref(path: string, query: DirectoryQuery, page = 1): string {
  const pairs = Object.entries({ ...query, ...(page > 1 && { page: String(page) }) })
  const parameters = new URLSearchParams(pairs.flatMap(([key, value]) => (value ? [[key, value]] : [])))
  return parameters.size > 0 ? `${path}?${parameters}` : path
}
