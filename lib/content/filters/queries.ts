import 'server-only'
import { countryBySlug } from '@/lib/collectivites/queries'
import { type ThemeNode, themeBranch, themeTree } from '@/lib/collectivites/reference/queries'
import { groupBySlug } from '@/lib/groups/queries'
import { db } from '@/lib/platform/db'
import type { PublicationKind } from '@/lib/platform/prisma-client/enums'
import { publicationKinds } from '../labels'
import { usedBranches } from '../rules'
import { FilterWords, type Parameters } from './schema'

export type FilterName = 'type' | 'pays' | 'theme' | 'groupe' | 'annee'

/** Filters in use: the value an address carries, and the words a person reads. */
export type Chosen = Partial<Record<FilterName, { value: string; label: string }>>

/** What a filed text must match; news and publications are filed alike. */
export type Filed = {
  countries?: { some: { countryCode: string } }
  themes?: { some: { themeCode: { in: string[] } } }
  groups?: { some: { groupId: string } }
  publishedOn?: { gte: string; lt: string }
}

export type Filters = { chosen: Chosen; kind: PublicationKind | undefined; where: Filed[] }

/** Reads the filters of an address; those that name nothing known are dropped. */
export async function readFilters(parameters: Parameters): Promise<Filters> {
  const { type: kind, pays, theme, groupe, annee } = FilterWords.parse(parameters)
  const [country, node, group, themeCodes] = await Promise.all([
    pays ? countryBySlug(pays) : null,
    theme ? db.theme.findUnique({ where: { code: theme }, select: { code: true, label: true } }) : null,
    groupe ? groupBySlug(groupe) : null,
    theme ? themeBranch(theme) : [],
  ])
  const chosen: Chosen = {}
  const where: Filed[] = []
  if (kind) chosen.type = { value: kind.toLowerCase(), label: publicationKinds[kind] }
  if (country) {
    chosen.pays = { value: country.slug, label: country.name }
    where.push({ countries: { some: { countryCode: country.code } } })
  }
  if (node) {
    chosen.theme = { value: node.code, label: node.label }
    where.push({ themes: { some: { themeCode: { in: themeCodes } } } })
  }
  if (group) {
    chosen.groupe = { value: group.slug, label: group.name }
    where.push({ groups: { some: { groupId: group.id } } })
  }
  if (annee) {
    chosen.annee = { value: annee, label: annee }
    where.push({ publishedOn: { gte: annee, lt: String(Number(annee) + 1) } })
  }
  return { chosen, kind, where }
}

type Choice = { value: string; label: string }

/** Values that find at least one text. */
export type FilterOptions = {
  countries: Choice[]
  groups: Choice[]
  /** By family of the thematic tree. */
  themes: { label: string; options: Choice[] }[]
  years: string[]
}

type Used = {
  countries: { slug: string; name: string }[]
  groups: { slug: string; name: string }[]
  themes: { themeCode: string }[]
  years: { year: string }[]
}

/** Turns what the texts are filed under into the choices of the filter form. */
export async function filterOptions({ countries, groups, themes, years }: Used): Promise<FilterOptions> {
  const tree = usedBranches(await themeTree(), new Set(themes.map(({ themeCode }) => themeCode)))
  const named = ({ slug, name }: { slug: string; name: string }) => ({ value: slug, label: name })
  return {
    countries: countries.map(named),
    groups: groups.map(named),
    themes: tree.map((family) => ({ label: family.label, options: branch(family) })),
    years: years.map(({ year }) => year),
  }
}

function branch(node: ThemeNode): Choice[] {
  return [{ value: node.code, label: node.label }, ...node.children.flatMap(branch)]
}
