import { isCode, type Module, parseModule } from './parse-module'
import { type Problem, problem, type SourceFile } from './problem'
import { actions } from './rules/actions'
import { arrows } from './rules/arrows'
import { awaits } from './rules/awaits'
import { casts } from './rules/casts'
import { commands, mails } from './rules/commands'
import { dates } from './rules/dates'
import { days } from './rules/days'
import { decisions } from './rules/decisions'
import { directives, isClientFile } from './rules/directives'
import { glossary, quotedArrows } from './rules/documents'
import { frenchSpacing } from './rules/french-spacing'
import { leftovers } from './rules/leftovers'
import { lengths } from './rules/lengths'
import { names } from './rules/names'
import { processEnv } from './rules/process-env'
import { rawHtml } from './rules/raw-html'
import { rawSql } from './rules/raw-sql'
import { serverOnly } from './rules/server-only'
import { vocabulary } from './rules/vocabulary'

const OF_A_MODULE = [
  syntax,
  arrows,
  directives,
  actions,
  lengths,
  processEnv,
  rawSql,
  rawHtml,
  dates,
  days,
  frenchSpacing,
  casts,
  leftovers,
  awaits,
  serverOnly,
]

/** What the checker found: the broken rules, and the files shipped to the browser on their own account. */
export type Report = { problems: Problem[]; clientFiles: { path: string; bytes: number }[] }

/** Runs every rule over the files of the repository. Pure: it reads nothing but its argument. */
export function check(files: SourceFile[]): Report {
  const paths = new Set(files.map(({ path }) => path))
  const modules = files.filter(({ path }) => isCode(path)).map(parseModule)
  const problems = [
    ...modules.flatMap((module) => OF_A_MODULE.flatMap((rule) => rule(module))),
    ...[...paths].flatMap((path) => [...names(path), ...vocabulary(path, paths)]),
    ...commands(modules, paths),
    ...mails(paths),
    ...decisions(files),
    ...glossary(files),
    ...quotedArrows(files),
  ]
  return {
    problems: problems.sort((a, b) => a.path.localeCompare(b.path) || a.line - b.line),
    clientFiles: modules
      .filter(isClientFile)
      .map(({ path, source }) => ({ path, bytes: Buffer.byteLength(source) })),
  }
}

function syntax({ path, syntaxError }: Module): Problem[] {
  return syntaxError ? [problem('syntax', path, syntaxError.line, syntaxError.message)] : []
}
