import { routes } from '@/lib/platform/routes'

const WAYS_OUT = [
  { href: routes.home, label: 'Accueil' },
  { href: routes.groups, label: 'Groupes-pays et dynamiques' },
  { href: routes.partnerships, label: 'Registre des partenariats' },
  { href: routes.agenda, label: 'Agenda' },
  { href: routes.search, label: 'Rechercher dans le portail' },
  { href: routes.sitemap, label: 'Plan du site' },
]

type ErrorFacts = {
  status: number
  /** The reference of the incident in the log. */
  digest: string | null
  /** Addresses of the site's own styles. */
  styles: string[]
}

/** The error page for readers without script: what happened, and ways out. */
export function errorMarkup({ status, digest, styles }: ErrorFacts): string {
  const missing = status === 404
  const title = missing ? 'Cette page n’existe pas, ou plus' : 'Le portail a rencontré une erreur'
  const words = missing
    ? 'L’adresse a peut-être été mal recopiée, ou cette page ne vous est pas ouverte.'
    : 'L’incident est enregistré. Réessayez dans quelques minutes\u00a0; s’il dure, écrivez à Cités Unies France.'
  const reference =
    digest && !missing ? `<p>Référence de l’incident\u00a0: <strong>${digest}</strong></p>` : ''
  const links = WAYS_OUT.map(
    ({ href, label }) => `<li style="padding:.6rem 0"><a href="${href}">${label}</a></li>`,
  )
  return (
    `<noscript>${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('')}` +
    '<main style="max-width:40rem;margin:3rem auto;padding:0 1.25rem">' +
    `<p>Portail de la coopération décentralisée</p><h1>${title}</h1><p style="margin:1rem 0">${words}</p>${reference}` +
    `<ul style="list-style:none;padding:0">${links.join('')}</ul></main></noscript>`
  )
}
