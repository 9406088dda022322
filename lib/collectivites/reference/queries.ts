import 'server-only'
import { db } from '@/lib/platform/db'

// The thematic tree and the objectifs de développement durable: public reference data.

export type ThemeNode = { code: string; label: string; children: ThemeNode[] }

/** The thematic tree as it is offered today: families, themes, leaves, in their order. */
export async function themeTree(): Promise<ThemeNode[]> {
  const rows = await db.theme.findMany({
    where: { validTo: null },
    select: { code: true, label: true, parentCode: true },
    orderBy: [{ level: 'asc' }, { position: 'asc' }, { code: 'asc' }],
  })
  const under = (parent: string | null): ThemeNode[] =>
    rows
      .filter(({ parentCode }) => parentCode === parent)
      .map(({ code, label }) => ({ code, label, children: under(code) }))
  return under(null)
}

export type ThemeOption = { code: string; label: string; depth: number; family: string }

/** The same tree flattened in reading order, for selects; `depth` is 0 for a family. */
export async function themeOptions(): Promise<ThemeOption[]> {
  const flat = (nodes: ThemeNode[], depth: number, family?: string): ThemeOption[] =>
    nodes.flatMap(({ code, label, children }) => [
      { code, label, depth, family: family ?? label },
      ...flat(children, depth + 1, family ?? label),
    ])
  return flat(await themeTree(), 0)
}

/** Codes of a theme and of everything under it, retired nodes included: what a filter on it must match. */
export async function themeBranch(code: string): Promise<string[]> {
  const rows = await db.theme.findMany({
    where: {
      OR: [{ code }, { parentCode: code }, { parent: { is: { parentCode: code } } }],
    },
    select: { code: true },
  })
  return rows.map((row) => row.code)
}

export type OddOption = { number: number; label: string }

/** The seventeen objectifs de développement durable. */
export function odds(): Promise<OddOption[]> {
  return db.odd.findMany({ select: { number: true, label: true }, orderBy: { number: 'asc' } })
}
