const SMALLEST = 6

/** Radius of a mark whose surface stands for a count; the greatest count has the given radius. */
export function radiusOf(count: number, greatest: number, largest: number): number {
  if (greatest <= 0) return SMALLEST
  return Math.round(Math.max(SMALLEST, largest * Math.sqrt(count / greatest)) * 10) / 10
}

/**
 * Whether a mark’s figure can be read: it has room, and none of those drawn over it, the smaller ones that come after,
 * reaches its middle. `room` is both the least radius and the half width of a figure.
 */
export function isFigureClear(
  marks: readonly { at: readonly [x: number, y: number]; radius: number }[],
  index: number,
  room: number,
  scale: number,
): boolean {
  const mark = marks[index]
  if (!mark || mark.radius < room) return false
  const [x, y] = mark.at
  return marks
    .slice(index + 1)
    .every(({ at, radius }) => Math.hypot(at[0] - x, at[1] - y) >= (radius + room * 0.7) * scale)
}
