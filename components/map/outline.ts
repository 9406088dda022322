export type Point = [x: number, y: number]

/** Corners of each part of an SVG path made of relative moves, lines and closings, as the package writes it. */
export function outline(d: string): Point[][] {
  let at: Point = [0, 0]
  return d
    .split('m')
    .slice(1)
    .map((part) => {
      const numbers = [...part.matchAll(/-?\d*\.?\d+/g)].map(Number)
      const corners: Point[] = []
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        at = [at[0] + (numbers[i] ?? 0), at[1] + (numbers[i + 1] ?? 0)]
        corners.push(at)
      }
      at = corners[0] ?? at
      return corners
    })
}

/** Middle of the largest of these polygons, by surface. */
export function middle(parts: readonly Point[][]): Point {
  const measured = parts.map(measure).sort((a, b) => b.area - a.area)
  return measured[0]?.centre ?? [0, 0]
}

function measure(part: readonly Point[]): { area: number; centre: Point } {
  // From the first corner, or far coordinates would eat the digits.
  const [x0, y0] = part[0] ?? [0, 0]
  let [twice, x, y] = [0, 0, 0]
  for (const [i, here] of part.entries()) {
    const next = part[(i + 1) % part.length] ?? here
    const [x1, y1, x2, y2] = [here[0] - x0, here[1] - y0, next[0] - x0, next[1] - y0]
    const cross = x1 * y2 - x2 * y1
    twice += cross
    x += (x1 + x2) * cross
    y += (y1 + y2) * cross
  }
  if (twice === 0) return { area: 0, centre: [x0, y0] }
  return { area: Math.abs(twice / 2), centre: [x0 + x / (3 * twice), y0 + y / (3 * twice)] }
}
