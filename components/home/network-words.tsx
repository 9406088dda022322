import { routes } from '@/lib/platform/routes'

const words = [
  {
    title: 'Un réseau depuis 1975',
    text: 'Cités Unies France réunit des collectivités de tous les niveaux et de toutes les sensibilités. Ses adhérents sont aussi ceux de Cités et Gouvernements locaux unis, l’organisation mondiale des collectivités.',
    link: { href: routes.about, label: 'Qui sommes-nous\u00a0?' },
  },
  {
    title: 'Des groupes pour se retrouver',
    text: 'Par pays, par région du monde ou par thème, les collectivités se réunissent, à distance ou sur place, avec les associations de pouvoirs locaux des pays partenaires.',
    link: { href: routes.groups, label: 'Voir les groupes' },
  },
  {
    title: 'Un registre ouvert',
    text: 'Chaque collectivité y déclare ses partenariats, Cités Unies France les relit, tout le monde peut les consulter. Ce qui n’est pas connu reste vide.',
    link: { href: routes.partnerships, label: 'Chercher un partenariat' },
  },
  {
    title: 'Une solidarité organisée',
    text: 'Après une catastrophe ou dans un conflit, un fonds rassemble les contributions des collectivités, petites ou grandes.',
    link: { href: routes.funds, label: 'Les fonds de solidarité' },
  },
]

/** What the network is, in four short texts. */
export function NetworkWords() {
  return (
    <section aria-labelledby="reseau" className="pt-16">
      <h2 id="reseau" className="max-w-3xl text-balance">
        Agir à l’international, c’est aussi le métier des collectivités
      </h2>
      <ul className="mt-8 grid gap-x-8 gap-y-10 sm:grid-cols-2 lg:grid-cols-4">
        {words.map(({ title, text, link }) => (
          <li key={title} className="flex flex-col border-accent border-t-2 pt-4">
            <h3 className="text-h4">{title}</h3>
            <p className="mt-2 text-muted">{text}</p>
            <a
              href={link.href}
              className="mt-auto inline-flex min-h-11 items-center pt-2 font-semibold text-fine"
            >
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
