import type { Prisma } from '@/lib/platform/prisma-client/client'
import { loadPendingArticles } from './pending-articles'
import { loadPendingRegistrations } from './pending-registrations'
import { loadPendingSubmissions } from './pending-submissions'

/** Loads what waits for the staff on the first day; everything else must be there. */
export async function loadPendingWork(db: Prisma.TransactionClient, today: Date): Promise<number> {
  const registrations = await loadPendingRegistrations(db, today)
  const articles = await loadPendingArticles(db, today)
  const submissions = await loadPendingSubmissions(db, today)
  return registrations + articles + submissions
}
