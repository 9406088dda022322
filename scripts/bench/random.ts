/** A source of numbers that gives the same row of them for the same seed, so that runs compare. */
export type Random = {
  /** In [0, 1). */
  next(): number
  /** Whole number in [from, to]. */
  between(from: number, to: number): number
  pick<T>(items: readonly T[]): T
  /** The first items far more often than the last, as in most things people do. */
  skewed<T>(items: readonly T[]): T
  chance(share: number): boolean
  uuid(): string
}

/** Mulberry32: short, fast, and good enough to invent data. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const at = <T>(items: readonly T[], index: number): T => {
    const item = items[index]
    if (item === undefined) throw new Error('Nothing to pick from.')
    return item
  }
  const hex = () => Math.floor(next() * 16).toString(16)
  return {
    next,
    between,
    pick: (items) => at(items, between(0, items.length - 1)),
    skewed: (items) => at(items, Math.floor(items.length ** next()) - 1),
    chance: (share) => next() < share,
    uuid: () => 'xxxxxxxx-xxxx-7xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, hex),
  }
}
