import type { GeoContext } from 'd3-geo'

type Point = [x: number, y: number]

/**
 * Path data of what `draw` draws, in whole units and relative moves: a third of the length d3 writes by itself.
 * Parts too small to be seen (fewer than three distinct points, two for an open line) are left out.
 */
export function compactPath(draw: (context: GeoContext) => void): string {
  const out: string[] = []
  let at: Point = [0, 0]
  let part: Point[] = []

  const end = (closed: boolean) => {
    const [start, ...rest] = part
    part = []
    if (!start || rest.length < (closed ? 2 : 1)) return
    out.push('m', delta(at, start), ...rest.map((to, i) => separated(delta(rest[i - 1] ?? start, to))))
    if (closed) out.push('z')
    at = closed ? start : (rest.at(-1) ?? start)
  }
  const add = (x: number, y: number) => {
    const to: Point = [Math.round(x), Math.round(y)]
    const last = part.at(-1)
    if (last?.[0] !== to[0] || last[1] !== to[1]) part.push(to)
  }

  draw({
    beginPath: () => {},
    moveTo: (x, y) => {
      end(false)
      add(x, y)
    },
    lineTo: add,
    closePath: () => {
      const [first, last] = [part[0], part.at(-1)]
      if (part.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]) part.pop()
      end(true)
    },
    arc: () => {},
  })
  end(false)
  return out.join('')
}

function delta(from: Point, to: Point): string {
  return `${to[0] - from[0]}${separated(String(to[1] - from[1]))}`
}

/** A minus sign separates by itself. */
function separated(number: string): string {
  return number.startsWith('-') ? number : ` ${number}`
}
