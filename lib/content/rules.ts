import type { ThemeNode } from '@/lib/collectivites/reference/queries'
import type { FieldErrors } from '@/lib/platform/outcome'
import type { ArticleStatus } from '@/lib/platform/prisma-client/enums'
import type { SubjectOptions } from './subjects/queries'

/** Decisions on a news item. Each can be undone: archive a publication, publish what was archived or refused. */
export type Move = 'publish' | 'refuse' | 'archive'

const moves: Record<Move, { from: ArticleStatus[]; to: ArticleStatus }> = {
  publish: { from: ['DRAFT', 'SUBMITTED', 'REFUSED', 'ARCHIVED'], to: 'PUBLISHED' },
  refuse: { from: ['SUBMITTED'], to: 'REFUSED' },
  archive: { from: ['PUBLISHED'], to: 'ARCHIVED' },
}

/** Status after a decision, or null when it makes no sense from here. */
export function statusAfter(status: ArticleStatus, move: Move): ArticleStatus | null {
  const { from, to } = moves[move]
  return from.includes(status) ? to : null
}

/** Once public, an address never changes again. */
export function hasBeenPublic(status: ArticleStatus): boolean {
  return status === 'PUBLISHED' || status === 'ARCHIVED'
}

/** A collectivité waits for an answer, or may have its refusal reversed: the decision is recorded and mailed. */
export function answersAProposal(status: ArticleStatus): boolean {
  return status === 'SUBMITTED' || status === 'REFUSED'
}

/** Fifty addresses to try for one title: `base`, `base-2`, `base-3`…, from the given rank on. */
export function slugCandidates(base: string, from: number): string[] {
  return Array.from({ length: 50 }, (_, i) => (from + i === 1 ? base : `${base}-${from + i}`))
}

type PublicationDay = { asked: string; before: string | null; today: string }

/** The date readers will see: the one asked for, else the one it had, else today; null when it is to come. */
export function publicationDay({ asked, before, today }: PublicationDay): string | null {
  const day = asked || before || today
  return day > today ? null : day
}

/** The tree without the branches nothing is filed under, so that no filter leads to an empty list. */
export function usedBranches(tree: readonly ThemeNode[], used: ReadonlySet<string>): ThemeNode[] {
  return tree.flatMap((node) => {
    const children = usedBranches(node.children, used)
    return children.length > 0 || used.has(node.code) ? [{ ...node, children }] : []
  })
}

type Subjects = { countries: string[]; groups: string[]; themes: string[] }

/** Choices that no select offers, as errors of the form; null when all are known. */
export function unknownSubjects(asked: Subjects, offered: SubjectOptions): FieldErrors | null {
  const themes = offered.themes.flatMap(({ options }) => options)
  const errors: FieldErrors = {
    ...errorIn('countries', asked.countries, offered.countries, 'Choisissez un pays de la liste.'),
    ...errorIn('groups', asked.groups, offered.groups, 'Choisissez un groupe de la liste.'),
    ...errorIn('themes', asked.themes, themes, 'Choisissez un thème de la liste.'),
  }
  return Object.keys(errors).length > 0 ? errors : null
}

function errorIn(name: string, asked: string[], offered: { value: string }[], message: string): FieldErrors {
  const known = new Set(offered.map(({ value }) => value))
  const at = asked.findIndex((value) => !known.has(value))
  return at < 0 ? {} : { [`${name}.${at}`]: message }
}
