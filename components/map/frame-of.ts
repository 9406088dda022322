import type { Point } from './outline'

export type Frame = { x: number; y: number; width: number; height: number }

/** Share of the drawing left around what is shown. */
const MARGIN = 0.12
const NARROWEST = 0.3

/**
 * The part of a drawing that holds these points, in its own proportions: the whole of it when they lie far apart,
 * never less than a third of its width.
 */
export function frameOf(points: readonly Point[], whole: { width: number; height: number }): Frame {
  const all = { x: 0, y: 0, ...whole }
  if (points.length === 0) return all
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const margin = whole.width * MARGIN
  const ratio = whole.height / whole.width
  const width = Math.max(east - west + margin, (south - north + margin) / ratio, whole.width * NARROWEST)
  if (width >= whole.width) return all
  const height = width * ratio
  return {
    x: Math.round(between((west + east - width) / 2, whole.width - width)),
    y: Math.round(between((north + south - height) / 2, whole.height - height)),
    width: Math.round(width),
    height: Math.round(height),
  }
}

function between(value: number, most: number): number {
  return Math.min(Math.max(0, value), most)
}
