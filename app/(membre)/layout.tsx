import type { ReactNode } from 'react'
import { SignOutForm } from '@/components/accounts/sign-out-form'
import { MemberShell } from '@/components/layout/member-shell'
import { currentViewer } from '@/lib/accounts/viewer'
import { signOutAction } from './actions'

export default async function MemberLayout({ children }: { children: ReactNode }) {
  const viewer = await currentViewer()
  const identity = 'displayName' in viewer ? viewer.displayName : undefined
  return (
    <MemberShell identity={identity} signOut={identity && <SignOutForm action={signOutAction} />}>
      {children}
    </MemberShell>
  )
}
