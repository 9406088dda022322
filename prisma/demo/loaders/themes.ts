import type { Prisma } from '@/lib/platform/prisma-client/client'
import { referenceFiles, type ThemeNode } from '../reference-files'

/** Loads the thematic tree, families first so that each node finds its parent. */
export async function loadThemes(db: Prisma.TransactionClient): Promise<number> {
  const rows = rowsOf(referenceFiles.themes().themes, null, 1)
  rows.sort((a, b) => a.level - b.level)
  const { count } = await db.theme.createMany({ data: rows })
  return count
}

function rowsOf(nodes: ThemeNode[], parentCode: string | null, level: number): Prisma.ThemeCreateManyInput[] {
  return nodes.flatMap(({ code, label, children = [] }, position) => [
    { code, label, parentCode, level, position },
    ...rowsOf(children, code, level + 1),
  ])
}
