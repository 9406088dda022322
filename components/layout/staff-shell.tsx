import type { ReactNode } from 'react'
import { AreaShell } from '@/components/layout/area-shell'
import { routes } from '@/lib/platform/routes'

const links = [
  { href: routes.staff, label: 'À traiter', exact: true },
  { href: routes.staffPartnerships, label: 'Partenariats' },
  { href: routes.staffAgenda, label: 'Rencontres' },
  { href: routes.staffNews, label: 'Actualités' },
  { href: routes.staffJournal, label: 'Journal' },
  { href: routes.staffMails, label: 'Courriels' },
  { href: routes.staffHelp, label: 'Aide' },
]

const registerLinks = [
  { href: routes.staffPartnerships, label: 'Dossiers et registre' },
  { href: routes.staffVerification, label: 'Vérification annuelle' },
  { href: routes.staffDeadlines, label: 'Échéances' },
  { href: routes.staffCensuses, label: 'Recensements' },
  { href: routes.staffPartnerSearches, label: 'Recherches de partenaires' },
  { href: routes.staffOda, label: 'Déclaration APD' },
  { href: routes.staffImport, label: 'Tableur' },
]

type StaffShellProps = { signOut?: ReactNode; identity?: ReactNode; children: ReactNode }

/** Frame of the staff area. */
export function StaffShell(props: StaffShellProps) {
  return <AreaShell title="Gestion" links={links} registerLinks={registerLinks} {...props} />
}
