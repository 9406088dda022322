import 'server-only'
import { countryOptions } from '@/lib/collectivites/queries'
import { type ThemeNode, themeTree } from '@/lib/collectivites/reference/queries'
import { groupOptions } from '@/lib/groups/queries'
import { db } from '@/lib/platform/db'

export type Option = { value: string; label: string }

/** What a news item can be filed under, for the selects of its form. */
export type SubjectOptions = {
  countries: Option[]
  groups: Option[]
  /** By family of the thematic tree. */
  themes: { label: string; options: Option[] }[]
}

/** Everything a news item can be filed under today; an existing one keeps its retired themes. */
export async function subjectOptions(articleId?: string): Promise<SubjectOptions> {
  const [countries, groups, families, retired] = await Promise.all([
    countryOptions(),
    groupOptions(),
    themeTree(),
    articleId ? retiredThemesOf(articleId) : [],
  ])
  const themes = families.map((family) => ({ label: family.label, options: optionsUnder(family) }))
  return {
    countries: countries.map(({ code, name }) => ({ value: code, label: name })),
    groups: groups.map(({ id, name }) => ({ value: id, label: name })),
    themes: retired.length > 0 ? [...themes, { label: 'Anciens thèmes', options: retired }] : themes,
  }
}

function optionsUnder(node: ThemeNode): Option[] {
  return [{ value: node.code, label: node.label }, ...node.children.flatMap(optionsUnder)]
}

async function retiredThemesOf(articleId: string): Promise<Option[]> {
  const rows = await db.articleTheme.findMany({
    where: { articleId, theme: { validTo: { not: null } } },
    select: { theme: { select: { code: true, label: true } } },
  })
  return rows.map(({ theme }) => ({ value: theme.code, label: theme.label }))
}
