const SMALLEST = 6

/** Radius of a mark whose surface stands for a count; the greatest count has the given radius. */
export function radiusOf(count: number, greatest: number, largest: number): number {
  if (greatest <= 0) return SMALLEST
  return Math.round(Math.max(SMALLEST, largest * Math.sqrt(count / greatest)) * 10) / 10
}
