'use client' // The map is moved, zoomed and opened where it stands.
import 'leaflet/dist/leaflet.css'
import './detailed-map.css'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import type { Atlas, AtlasPlace } from '@/lib/partnerships/atlas/queries'
import { routes } from '@/lib/platform/routes'
import type { MapOutlines } from './land-rings'
import type { leafletMap, MapHandle } from './leaflet-map'
import { PlacePanel } from './place-panel'

type Loaded = { draw: typeof leafletMap; outlines: MapOutlines; atlas: Atlas }

type DetailedMapProps = {
  /** Query string of the search. */
  search: string
  /** The same on a still map: shown without script, while loading, and when loading fails. */
  children: ReactNode
}

/** The map of a search to move in; what it is made of is fetched only here. */
export function DetailedMap({ search, children }: DetailedMapProps) {
  const frame = useRef<HTMLDivElement>(null)
  const handle = useRef<MapHandle>(null)
  const [loaded, setLoaded] = useState<Loaded | 'loading' | 'failed' | null>(null)
  const [opened, setOpened] = useState<AtlasPlace[] | null>(null)

  useEffect(() => {
    const abort = new AbortController()
    setLoaded('loading')
    load(search, abort.signal)
      .then(setLoaded)
      .catch(() => !abort.signal.aborted && setLoaded('failed'))
    return () => abort.abort()
  }, [search])

  // Once the frame is on the page: the library measures it.
  useEffect(() => {
    if (!frame.current || !loaded || typeof loaded === 'string') return
    const { draw, outlines, atlas } = loaded
    handle.current = draw({ frame: frame.current, outlines, places: atlas.places, onOpen: setOpened })
    return () => handle.current?.destroy()
  }, [loaded])

  const close = useCallback(() => {
    setOpened(null)
    handle.current?.refocus()
  }, [])

  const isReady = loaded !== null && typeof loaded !== 'string'
  return (
    <div data-print="hide">
      <p role="status" className="text-fine text-muted">
        {loaded === 'loading' && 'Chargement de la carte détaillée…'}
        {loaded === 'failed' &&
          'La carte détaillée n’a pas pu être chargée\u00a0: voici la carte simple des mêmes résultats.'}
        {isReady &&
          loaded.atlas.isCut &&
          'Trop de lieux pour une carte\u00a0: seuls les plus engagés y sont. Filtrez pour voir les autres.'}
      </p>
      {isReady ? (
        <div className="relative">
          <section
            ref={frame}
            aria-label="Carte détaillée"
            aria-describedby="mode-d-emploi"
            className="map-frame h-[26rem] rounded-card sm:h-[36rem]"
          />
          {opened && (
            <PlacePanel
              key={opened.map(({ id }) => id).join()}
              places={opened}
              search={search}
              onClose={close}
            />
          )}
        </div>
      ) : (
        <div className="min-h-[26rem] sm:min-h-[36rem] noscript:min-h-0">{children}</div>
      )}
    </div>
  )
}

async function load(search: string, signal: AbortSignal): Promise<Loaded> {
  const read = async (address: string) => {
    const response = await fetch(address, { signal })
    if (!response.ok) throw new Error(`${address}: ${response.status}`)
    return response.json()
  }
  const [{ leafletMap: draw }, outlines, atlas] = await Promise.all([
    import('./leaflet-map'),
    read(routes.mapOutlines),
    read(routes.registerPlaces(search)),
  ])
  return { draw, outlines, atlas }
}
