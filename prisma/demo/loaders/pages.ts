import type { Prisma } from '@/lib/platform/prisma-client/client'
import { editorialFiles } from '../editorial-files'

/** Loads the standing pages. */
export async function loadPages(db: Prisma.TransactionClient): Promise<number> {
  const data = editorialFiles.pages().map(({ slug, title, body }) => ({ slug, title, body }))
  const { count } = await db.standingPage.createMany({ data })
  return count
}
