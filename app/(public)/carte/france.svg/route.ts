import { franceInsets, franceShapes, franceViewBox } from '@/components/map/france-geometry'

export const dynamic = 'force-static'

/** The départements every map of France stands on, each under its own name: fetched once, then kept. */
export function GET(): Response {
  const shapes = franceShapes().map(({ code, d }) => `<path id="d${code}" d="${d}"/>`)
  const frames = franceInsets.map(
    ({ x, y, size }) => `<rect x="${x}" y="${y}" width="${size}" height="${size}" rx="10"/>`,
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${franceViewBox}"><g id="cadres">${frames.join('')}</g><g id="departements">${shapes.join('')}</g></svg>`
  return new Response(svg, {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=604800' },
  })
}
