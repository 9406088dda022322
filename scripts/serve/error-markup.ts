import { routes } from '@/lib/platform/routes'

const WAYS_OUT = [
  { href: routes.home, label: 'Accueil' },
  { href: routes.groups, label: 'Groupes-pays et dynamiques' },
  { href: routes.partnerships, label: 'Registre des partenariats' },
  { href: routes.agenda, label: 'Agenda' },
  { href: routes.search, label: 'Rechercher dans le portail' },
  { href: routes.sitemap, label: 'Plan du site' },
]

/** The error page for readers without script: what happened, and ways out. `digest` is the reference in the log. */
export function errorMarkup(status: number, digest: string | null): string {
  const missing = status === 404
  const title = missing ? 'Page introuvable' : 'Le portail a rencontré une erreur'
  const words = missing
    ? 'Cette page n’existe pas, a changé d’adresse ou ne vous est pas ouverte.'
    : 'L’incident est enregistré. Réessayez dans quelques minutes\u00a0; s’il dure, écrivez à Cités Unies France.'
  const reference =
    digest && !missing ? `<p>Référence de l’incident\u00a0: <strong>${digest}</strong></p>` : ''
  const links = WAYS_OUT.map(
    ({ href, label }) => `<li style="padding:.6rem 0"><a href="${href}">${label}</a></li>`,
  )
  return (
    '<noscript><main style="max-width:40rem;margin:3rem auto;padding:0 1.25rem;font:1.0625rem/1.6 system-ui,sans-serif">' +
    `<p>Portail de la coopération décentralisée</p><h1>${title}</h1><p>${words}</p>${reference}` +
    `<ul style="list-style:none;padding:0">${links.join('')}</ul></main></noscript>`
  )
}
