import type { AtlasPlace } from '@/lib/partnerships/atlas/queries'

type Side = 'fr' | 'ext'

const sideWords = { fr: 'collectivités françaises', ext: 'autorités partenaires' }

function button(side: Side, kind: 'place' | 'group', words: string, figure: string, size: number) {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = `map-button map-${kind} map-${side}`
  element.style.setProperty('--size', `${size}px`)
  element.setAttribute('aria-label', words)
  element.title = words
  element.textContent = figure
  return element
}

/** The marks of the detailed map: real buttons, so that they are reached and pressed by keyboard like any other. */
export const markButton = {
  place: (side: Side, { name, country, count }: AtlasPlace) => {
    const where = country ? `${name} (${country})` : name
    const words = `${where}\u00a0: ${count > 1 ? `${count} partenariats` : '1 partenariat'}`
    return button(side, 'place', words, String(count), Math.min(44, 24 + 4 * Math.sqrt(count - 1)))
  },
  group: (side: Side, places: number) =>
    button(
      side,
      'group',
      `${places} ${sideWords[side]}\u00a0: zoomer`,
      String(places),
      Math.min(56, 30 + 4 * Math.sqrt(places)),
    ),
}
