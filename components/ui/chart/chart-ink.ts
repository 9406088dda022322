/** How the series of a chart are filled: told apart by lightness too, and by the reader’s own colours where forced. */
export const seriesInk = [
  'fill-brand-ink forced-colors:fill-[CanvasText]',
  'fill-accent forced-colors:fill-[Highlight]',
  'fill-line-strong forced-colors:fill-[GrayText]',
] as const

/** What a bar could reach at most. */
export const trackInk = 'fill-line/60 forced-colors:fill-[Canvas]'

/** Lines of an axis. */
export const axisInk = 'stroke-line forced-colors:stroke-[GrayText]'
