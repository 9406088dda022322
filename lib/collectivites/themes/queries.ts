import 'server-only'
import { db } from '@/lib/platform/db'

type Named = { code: string; label: string }

export type ThemePage = Named & {
  level: number
  /** Year after which the node is no longer offered. */
  validTo: number | null
  /** The nodes above it, from the family down. */
  parents: Named[]
  /** The nodes right under it, retired ones left out. */
  children: Named[]
}

const named = { code: true, label: true } as const

/** A node of the thematic tree with what stands around it; null for an unknown code. */
export async function themePage(code: string): Promise<ThemePage | null> {
  if (!/^[a-z0-9.-]{1,80}$/.test(code)) return null
  const row = await db.theme.findUnique({
    where: { code },
    select: {
      ...named,
      level: true,
      validTo: true,
      parent: { select: { ...named, parent: { select: named } } },
      children: { where: { validTo: null }, select: named, orderBy: [{ position: 'asc' }, { code: 'asc' }] },
    },
  })
  if (!row) return null
  const { parent, ...node } = row
  const above = [parent?.parent, parent].filter((theme) => theme !== null && theme !== undefined)
  return { ...node, parents: above.map(({ code, label }) => ({ code, label })) }
}
