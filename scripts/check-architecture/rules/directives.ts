import type { Directive, ExpressionStatement, Program } from 'oxc-parser'
import { matches } from '../glob'
import type { Module } from '../parse-module'
import { type Problem, problem } from '../problem'
import { walk } from '../walk'

const CLIENT_PLACES = ['components/**', 'app/**/{error,global-error}.tsx']

/** Where `'use server'` and `'use client'` may stand, and what they owe. */
export function directives(module: Module): Problem[] {
  return [...serverDirective(module), ...clientDirective(module)]
}

/** Whether the module is shipped to the browser on its own account. */
export function isClientFile({ program }: Pick<Module, 'program'>): boolean {
  return program.body.some((statement) => saysAtTop(statement, 'use client'))
}

function serverDirective(module: Module): Problem[] {
  const { path, program, lineAt } = module
  const isActions = matches(path, ['app/**/actions.ts'])
  const opens = saysAtTop(program.body[0], 'use server')
  const problems = directivesSaying('use server', program)
    .filter((statement) => !isActions || statement !== program.body[0])
    .map(({ start }) =>
      problem(
        'use-server-place',
        path,
        lineAt(start),
        "'use server' stands only at the top of app/**/actions.ts: each export is an address",
      ),
    )
  if (isActions && !opens)
    problems.push(
      problem('use-server-place', path, 1, "actions.ts starts with 'use server', before anything else"),
    )
  return problems
}

function clientDirective(module: Module): Problem[] {
  const { path, program, comments, lineAt } = module
  return directivesSaying('use client', program).flatMap((statement) => {
    const line = lineAt(statement.start)
    if (statement !== program.body[0])
      return [
        problem('use-client-place', path, line, "'use client' is the first statement of its file or absent"),
      ]
    if (!matches(path, CLIENT_PLACES))
      return [
        problem(
          'use-client-place',
          path,
          line,
          "a 'use client' file is a leaf of components/ (or an error page)",
        ),
      ]
    const comment = comments.find(({ start }) => start >= statement.end)
    const next = program.body[1]
    const given = comment && (!next || comment.end <= next.start) && comment.value.trim().length >= 15
    return given
      ? []
      : [
          problem(
            'use-client-reason',
            path,
            line,
            "the first comment after 'use client' says why script is needed",
          ),
        ]
  })
}

function directivesSaying(words: string, program: Program): (Directive | ExpressionStatement)[] {
  const found: (Directive | ExpressionStatement)[] = []
  walk(program, (node) => {
    if (node.type !== 'ExpressionStatement' || node.expression.type !== 'Literal') return
    if (node.expression.value === words) found.push(node)
  })
  return found
}

function saysAtTop(statement: Program['body'][number] | undefined, words: string): boolean {
  return (
    statement?.type === 'ExpressionStatement' && 'directive' in statement && statement.directive === words
  )
}
