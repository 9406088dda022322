'use client' // Shows what the opened mark holds, fetched when it is opened.
import { useEffect, useRef, useState } from 'react'
import type { AtlasPlace, AtlasPlaceList } from '@/lib/partnerships/atlas/queries'
import { routes } from '@/lib/platform/routes'

type PlacePanelProps = { places: AtlasPlace[]; search: string; onClose: () => void }

/** The partnerships of the places that stand on one point, and the way to each place's own page. */
export function PlacePanel({ places, search, onClose }: PlacePanelProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [list, setList] = useState<AtlasPlaceList | 'failed' | null>(null)

  useEffect(() => {
    heading.current?.focus()
    const abort = new AbortController()
    const query = new URLSearchParams(search)
    for (const { id } of places) query.append('lieu', id)
    fetch(routes.registerPlace(query.toString()), { signal: abort.signal })
      .then((response) => (response.ok ? response.json() : Promise.reject(response.status)))
      .then(setList)
      .catch(() => !abort.signal.aborted && setList('failed'))
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && onClose()
    addEventListener('keydown', onKey)
    return () => {
      abort.abort()
      removeEventListener('keydown', onKey)
    }
  }, [places, search, onClose])

  return (
    <section
      aria-labelledby="lieu-ouvert"
      className="mt-3 flex flex-col overflow-hidden rounded-card border border-line bg-surface sm:absolute sm:top-3 sm:left-3 sm:z-[1000] sm:mt-0 sm:max-h-[calc(100%-1.5rem)] sm:w-80 sm:shadow-lift"
    >
      <div className="flex items-start justify-between gap-3 border-line border-b p-4">
        <h2 id="lieu-ouvert" ref={heading} tabIndex={-1} className="text-h4">
          {places.map((place, n) => (
            <span key={place.id}>
              {n > 0 && ', '}
              <a href={pageOf(place)}>{place.name}</a>
              {place.country && <span className="font-normal text-muted"> ({place.country})</span>}
            </span>
          ))}
        </h2>
        <button
          type="button"
          onClick={onClose}
          className="-mt-2 -mr-2 min-h-11 min-w-11 shrink-0 cursor-pointer"
        >
          <span aria-hidden="true">✕</span>
          <span className="sr-only">Fermer et revenir à la carte</span>
        </button>
      </div>
      <div aria-live="polite" className="overflow-y-auto p-4">
        {list === null && <p className="text-fine text-muted">Chargement…</p>}
        {list === 'failed' && <p>La liste n’a pas pu être chargée. Fermez et ouvrez ce lieu à nouveau.</p>}
        {list && list !== 'failed' && <Partnerships list={list} />}
      </div>
    </section>
  )
}

function Partnerships({ list: { items, total } }: { list: AtlasPlaceList }) {
  return (
    <>
      <ul className="space-y-1">
        {items.map(({ slug, title, years }) => (
          <li key={slug}>
            <a href={routes.partnership(slug)} className="inline-block py-1.5 font-semibold">
              {title}
            </a>
            {years && <span className="text-fine text-muted"> {years}</span>}
          </li>
        ))}
      </ul>
      {total > items.length && (
        <p className="mt-3 text-fine text-muted">Et {total - items.length} autres, sur la page du lieu.</p>
      )}
    </>
  )
}

function pageOf({ id }: AtlasPlace): string {
  const slug = id.slice(id.indexOf('.') + 1)
  return id.startsWith('fr.') ? routes.collectivite(slug) : routes.partner(slug)
}
