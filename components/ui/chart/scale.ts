/** The arithmetic of charts. Lengths along the page are percentages, so that a drawing fits any width unscaled. */

const STEPS = [1, 2, 5, 10]

/** Share of the longest bar, in percent; what is not zero stays visible. */
export function barLength(value: number, longest: number): number {
  if (value <= 0 || longest <= 0) return 0
  return Math.max(0.75, Math.min(100, (100 * value) / longest))
}

/** The smallest of 1, 2, 5, 10, 20, 50… that is at least as large. */
export function roundUp(value: number): number {
  if (value <= 1) return 1
  const magnitude = 10 ** Math.floor(Math.log10(value))
  const step = STEPS.find((step) => step * magnitude >= value) ?? 10
  return step * magnitude
}

/** Whole values from 0 to above the greatest, at most `atMost` intervals apart, for the lines of an axis. */
export function axisValues(greatest: number, atMost = 4): number[] {
  const step = roundUp(Math.max(1, greatest) / atMost)
  const count = Math.max(1, Math.ceil(greatest / step))
  return Array.from({ length: count + 1 }, (_, index) => index * step)
}

export type Band = { start: number; width: number; centre: number }

/** Places of `count` columns side by side, the empty part of each shared between its sides. */
export function columnBands(count: number, filled = 0.7): Band[] {
  const room = 100 / Math.max(1, count)
  return Array.from({ length: count }, (_, index) => ({
    start: room * (index + (1 - filled) / 2),
    width: room * filled,
    centre: room * (index + 0.5),
  }))
}

/** Every year from the first to the last one given. */
export function yearsBetween(years: number[]): number[] {
  if (years.length === 0) return []
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index)
}

/** Which years to write under an axis without crowding it: multiples of 1, 2, 5, 10… */
export function labelledYears(years: number[], atMost: number): Set<number> {
  const step = roundUp(years.length / atMost)
  return new Set(years.filter((year) => year % step === 0))
}

/** Where each part of a stacked bar begins and ends, in percent of the longest bar. */
export function stackedParts(values: number[], longest: number): { start: number; width: number }[] {
  let start = 0
  return values.map((value) => {
    const part = { start, width: longest > 0 ? (100 * Math.max(0, value)) / longest : 0 }
    start += part.width
    return part
  })
}
