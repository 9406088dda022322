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

const registerLinks = [
  { href: routes.myPartnerships, label: 'Nos partenariats' },
  { href: routes.myVerification, label: 'Vérification annuelle' },
  { href: routes.myConfirmations, label: 'Confirmations' },
  { href: routes.myCensuses, label: 'Recensements' },
  { href: routes.myPartnerSearches, label: 'Recherches de partenaires' },
  { href: routes.myOda, label: 'Déclaration APD' },
]

type MemberShellProps = { signOut?: ReactNode; identity?: ReactNode; children: ReactNode }

/** Frame of the member area. */
export function MemberShell(props: MemberShellProps) {
  return <AreaShell title="Espace membre" links={links} registerLinks={registerLinks} {...props} />
}
