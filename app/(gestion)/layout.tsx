import type { ReactNode } from 'react'
import { SignOutForm } from '@/components/accounts/sign-out-form'
import { StaffShell } from '@/components/layout/staff-shell'
import { currentViewer } from '@/lib/accounts/viewer'
import { signOutAction } from '../(membre)/actions'

export default async function StaffLayout({ children }: { children: ReactNode }) {
  const viewer = await currentViewer()
  const identity = 'displayName' in viewer ? viewer.displayName : undefined
  return (
    <StaffShell identity={identity} signOut={identity && <SignOutForm action={signOutAction} />}>
      {children}
    </StaffShell>
  )
}
