import type { ReactNode } from 'react'
import { AreaShell } from '@/components/layout/area-shell'
import { routes } from '@/lib/platform/routes'

const links = [
  { href: routes.member, label: 'Tableau de bord', exact: true },
  { href: routes.myPartnerships, label: 'Partenariats' },
  { href: routes.myAgenda, label: 'Rencontres' },
  { href: routes.proposeArticle, label: 'Actualités' },
  { href: routes.profile, label: 'Profil' },
]

type MemberShellProps = { signOut?: ReactNode; identity?: ReactNode; children: ReactNode }

/** Frame of the member area. */
export function MemberShell(props: MemberShellProps) {
  return <AreaShell title="Espace membre" links={links} {...props} />
}
