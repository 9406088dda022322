/** One file as the checker sees it: its path from the root of the repository, with forward slashes. */
export type SourceFile = { path: string; source: string }

/** The name of every rule; each must have its planted offender in rules.test.ts. */
export type RuleName =
  | 'syntax'
  | 'arrows'
  | 'server-only'
  | 'kebab-case'
  | 'no-grab-bag'
  | 'no-barrel'
  | 'vocabulary'
  | 'use-server-place'
  | 'use-client-place'
  | 'use-client-reason'
  | 'actions-exports'
  | 'action-length'
  | 'file-length'
  | 'page-length'
  | 'process-env'
  | 'raw-sql'
  | 'raw-html'
  | 'date-format'
  | 'no-clock'
  | 'day-of-paris'
  | 'french-spacing'
  | 'no-cast'
  | 'unfinished'
  | 'no-own-mock'
  | 'await-assertion'
  | 'command-name'
  | 'command-test'
  | 'roles-matrix'
  | 'mail-test'
  | 'decision-name'
  | 'decision-number'
  | 'decision-headings'
  | 'glossary'
  | 'quoted-arrows'

/** One broken rule. A warning is printed and does not fail the run. */
export type Problem = {
  path: string
  line: number
  rule: RuleName
  sentence: string
  level: 'error' | 'warning'
}

/** A problem that fails the run. */
export function problem(rule: RuleName, path: string, line: number, sentence: string): Problem {
  return { path, line, rule, sentence, level: 'error' }
}

/** A problem that is worth reading and does not fail the run. */
export function warning(rule: RuleName, path: string, line: number, sentence: string): Problem {
  return { ...problem(rule, path, line, sentence), level: 'warning' }
}
