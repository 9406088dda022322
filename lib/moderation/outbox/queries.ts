import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { db } from '@/lib/platform/db'
import { type Page, paged } from '@/lib/platform/paging'
import type { MailStatus } from '@/lib/platform/prisma-client/enums'
import { may } from '../policy'

const PAGE_SIZE = 50

/** How much mail failed for good, and since when. The caller has checked the viewer. */
export async function failedMails(): Promise<{ count: number; oldest: Date | null }> {
  const { _count, _min } = await db.outboxMail.aggregate({
    where: { status: 'FAILED' },
    _count: true,
    _min: { createdAt: true },
  })
  return { count: _count, oldest: _min.createdAt }
}

export type MailLine = {
  id: string
  createdAt: Date
  sentAt: Date | null
  to: string
  subject: string
  status: MailStatus
  attempts: number
  lastError: string | null
}

/** Mail that waits, left or failed, newest first; null for who is not staff. Bodies stay out: they hold links that sign in. */
export async function mailsPage(
  viewer: Viewer,
  filters: { page: number; status: MailStatus | null },
): Promise<(Page<MailLine> & { counts: Record<MailStatus, number> }) | null> {
  if (!may(viewer, 'see-mails')) return null
  const where = filters.status ? { status: filters.status } : {}
  const groups = await db.outboxMail.groupBy({ by: ['status'], _count: true })
  const counts = { QUEUED: 0, SENDING: 0, SENT: 0, FAILED: 0 }
  for (const { status, _count } of groups) counts[status] = _count
  const page = await paged(
    filters.page,
    PAGE_SIZE,
    () => db.outboxMail.count({ where }),
    async (range) => {
      const select = { id: true, createdAt: true, sentAt: true, toAddress: true, subject: true, status: true }
      const rows = await db.outboxMail.findMany({
        where,
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        select: { ...select, attempts: true, lastError: true },
        ...range,
      })
      return rows.map(({ toAddress: to, ...mail }) => ({ to, ...mail }))
    },
  )
  return { ...page, counts }
}

/** Reads a mail status of an address; anything else is "all". */
export function mailStatus(raw: string | string[] | undefined): MailStatus | null {
  return raw === 'QUEUED' || raw === 'SENDING' || raw === 'SENT' || raw === 'FAILED' ? raw : null
}
