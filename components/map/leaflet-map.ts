import L from 'leaflet'
import Supercluster from 'supercluster'
import type { AtlasPlace } from '@/lib/partnerships/atlas/queries'
import { landRings, type MapOutlines } from './land-rings'
import { markButton } from './mark-button'

const RADIUS = 56
const CLOSEST = 10
const BOUNDS = L.latLngBounds([-62, -190], [84, 195])

type Side = 'fr' | 'ext'
type Index = Supercluster<{ place: AtlasPlace }>
/** A place, or a gathering of several. */
type Mark = { at: L.LatLng; place: AtlasPlace } | { at: L.LatLng; group: number; size: number }

export type MapHandle = {
  destroy: () => void
  /** Gives the focus back to the mark that was opened. */
  refocus: () => void
}

type MapOptions = {
  frame: HTMLElement
  outlines: MapOutlines
  places: AtlasPlace[]
  /** Places that stand on one point, when it is opened. */
  onOpen: (places: AtlasPlace[]) => void
}

/** A map to move in, with our own outlines and no tiles: places far out are gathered, each mark is a button. */
export function leafletMap({ frame, outlines, places, onOpen }: MapOptions): MapHandle {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  const map = L.map(frame, {
    minZoom: 1,
    maxZoom: CLOSEST,
    maxBounds: BOUNDS,
    maxBoundsViscosity: 1,
    zoomControl: false,
    attributionControl: false,
    scrollWheelZoom: false,
    zoomAnimation: !isCalm,
    fadeAnimation: !isCalm,
    markerZoomAnimation: !isCalm,
  })
  L.control.zoom({ position: 'topright', zoomInTitle: 'Zoomer', zoomOutTitle: 'Dézoomer' }).addTo(map)
  for (const rings of landRings(outlines)) {
    L.polygon(rings, { className: 'map-land', weight: 0.7, interactive: false }).addTo(map)
  }

  const indexes: Record<Side, Index> = { fr: indexOf(places, 'fr'), ext: indexOf(places, 'ext') }
  const shown = new Map<string, L.Marker>()
  let opened: string | null = null
  let wanted: L.LatLng | null = null

  const open = (key: string, index: Index, mark: Mark) => {
    const closer = 'group' in mark ? index.getClusterExpansionZoom(mark.group) : Number.POSITIVE_INFINITY
    if (closer <= CLOSEST) {
      wanted = mark.at
      map.setView(mark.at, closer)
      return
    }
    opened = key
    onOpen(
      'place' in mark
        ? [mark.place]
        : index.getLeaves(mark.group, mark.size).map(({ properties }) => properties.place),
    )
  }

  const refresh = () => {
    const fresh = new Set<string>()
    for (const side of ['fr', 'ext'] as const) {
      for (const [key, mark] of marksWithin(map, indexes[side], side)) {
        fresh.add(key)
        if (shown.has(key)) continue
        const button =
          'group' in mark ? markButton.group(side, mark.size) : markButton.place(side, mark.place)
        const icon = L.divIcon({ html: button, className: '', iconSize: [0, 0] })
        const marker = L.marker(mark.at, { icon, keyboard: false })
        marker.on('click', () => open(key, indexes[side], mark))
        button.addEventListener('focus', () => {
          marker.setZIndexOffset(1000)
          map.panInside(mark.at, { padding: [40, 40] })
        })
        button.addEventListener('blur', () => marker.setZIndexOffset(0))
        shown.set(key, marker.addTo(map))
      }
    }
    for (const [key, marker] of shown) {
      if (fresh.has(key)) continue
      marker.remove()
      shown.delete(key)
    }
    if (wanted) focusNearest(wanted)
    wanted = null
  }

  const focusNearest = (at: L.LatLng) => {
    const [nearest] = [...shown.values()].sort(
      (a, b) => map.distance(a.getLatLng(), at) - map.distance(b.getLatLng(), at),
    )
    nearest?.getElement()?.querySelector('button')?.focus({ preventScroll: true })
  }

  map.on('moveend', refresh)
  map.fitBounds(boundsOf(places), { maxZoom: 6, padding: [30, 30], animate: false })
  refresh()
  return {
    destroy: () => map.remove(),
    refocus: () => opened && shown.get(opened)?.getElement()?.querySelector('button')?.focus(),
  }
}

function indexOf(places: AtlasPlace[], side: Side): Index {
  const index: Index = new Supercluster({ radius: RADIUS, extent: 256, maxZoom: CLOSEST })
  return index.load(
    places
      .filter(({ id }) => id.startsWith(`${side}.`))
      .map((place) => ({
        type: 'Feature',
        properties: { place },
        geometry: { type: 'Point', coordinates: [place.longitude, place.latitude] },
      })),
  )
}

/** What the frame and its surroundings show at this scale, under keys that stay while the map is moved. */
function marksWithin(map: L.Map, index: Index, side: Side): [key: string, mark: Mark][] {
  const bounds = map.getBounds().pad(0.25)
  const box: [number, number, number, number] = [
    bounds.getWest(),
    bounds.getSouth(),
    bounds.getEast(),
    bounds.getNorth(),
  ]
  return index.getClusters(box, Math.round(map.getZoom())).map(({ properties, geometry }) => {
    const [longitude = 0, latitude = 0] = geometry.coordinates
    const at = L.latLng(latitude, longitude)
    if (!('cluster_id' in properties)) return [properties.place.id, { at, place: properties.place }]
    return [
      `${side}:${properties.cluster_id}`,
      { at, group: properties.cluster_id, size: properties.point_count },
    ]
  })
}

function boundsOf(places: AtlasPlace[]): L.LatLngBounds {
  if (places.length === 0) return BOUNDS
  return L.latLngBounds(places.map(({ latitude, longitude }) => [latitude, longitude]))
}
