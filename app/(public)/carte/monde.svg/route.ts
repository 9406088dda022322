import { worldBase, worldViewBox } from '@/components/map/world-geometry'

export const dynamic = 'force-static'

/** The land every map of the world stands on: fetched once, then kept by the browser. */
export function GET(): Response {
  const { land, borders } = worldBase()
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${worldViewBox}"><path id="terres" d="${land}"/><path id="frontieres" d="${borders}" fill="none"/></svg>`
  return new Response(svg, {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=604800' },
  })
}
