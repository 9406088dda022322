import { matches } from '../glob'
import { isTest } from '../house'
import type { Module } from '../parse-module'
import { type Problem, problem, warning } from '../problem'

const LONG = 150
const TOO_LONG = 400
const LONG_PAGE = 60
const DATA = ['prisma/demo/**/*.data.ts', 'prisma/migrations/**', 'scripts/**/fixtures-*.ts']

/** Files stay short enough to be read in one go. Data files are not code and are not measured. */
export function lengths({ path, lineCount }: Module): Problem[] {
  if (matches(path, DATA)) return []
  if (lineCount > TOO_LONG)
    return [
      problem('file-length', path, 1, `${lineCount} lines, never more than ${TOO_LONG}: split it by subject`),
    ]
  if (matches(path, ['app/**/page.tsx']) && lineCount > LONG_PAGE)
    return [
      warning(
        'page-length',
        path,
        1,
        `${lineCount} lines, at most ${LONG_PAGE} wanted: params → one query → one component`,
      ),
    ]
  if (lineCount > LONG && !isTest(path))
    return [warning('file-length', path, 1, `${lineCount} lines, at most ${LONG} wanted`)]
  return []
}
