import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { QueueView } from '@/components/moderation/queue-view'
import { requireStaff } from '@/lib/accounts/viewer'
import { queuePage } from '@/lib/moderation/queries'
import { routes } from '@/lib/platform/routes'

export const metadata: Metadata = { title: 'À traiter' }

export default async function Page() {
  const lines = await queuePage(await requireStaff(routes.staff))
  return lines ? <QueueView lines={lines} now={new Date()} /> : notFound()
}
