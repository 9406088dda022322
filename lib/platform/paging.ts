/** One page of a list, with what a pagination needs. */
export type Page<T> = { items: T[]; total: number; page: number; pageCount: number }

/** Reads a page number from an address; anything odd is page 1. */
export function pageNumber(raw: string | string[] | undefined): number {
  const n = Number(Array.isArray(raw) ? raw[0] : raw)
  return Number.isInteger(n) && n >= 1 && n <= 10_000 ? n : 1
}

/** Runs the count and the slice of a list together; a page past the end shows the last one. */
export async function paged<T>(
  page: number,
  size: number,
  count: () => Promise<number>,
  slice: (range: { skip: number; take: number }) => Promise<T[]>,
): Promise<Page<T>> {
  const total = await count()
  const pageCount = Math.max(1, Math.ceil(total / size))
  const current = Math.min(page, pageCount)
  return { items: await slice({ skip: (current - 1) * size, take: size }), total, page: current, pageCount }
}
