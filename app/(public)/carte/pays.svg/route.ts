import { worldShapes, worldViewBox } from '@/components/map/world-geometry'

export const dynamic = 'force-static'

/** The countries that the maps of a search tint, each under its own name: fetched once, then kept. */
export function GET(): Response {
  const shapes = worldShapes().map(({ code, d }) => `<path id="c${code}" d="${d}"/>`)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${worldViewBox}">${shapes.join('')}</svg>`
  return new Response(svg, {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=604800' },
  })
}
