import type { Function as FunctionNode, Program } from 'oxc-parser'
import { matches } from '../glob'
import type { Module } from '../parse-module'
import { type Problem, problem, warning } from '../problem'

const GOOD_LINES = 15
const MOST_LINES = 20

/** An actions file exports async functions and nothing else, and each stays a few lines of transport. */
export function actions({ path, program, lineAt }: Module): Problem[] {
  if (!matches(path, ['app/**/actions.ts'])) return []
  return program.body.flatMap((statement) => {
    const exported =
      statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration'
    const code = exported && statement.declaration ? statement.declaration : statement
    const badExport = isExport(statement) && !isAsyncFunction(code) && !isTypeOnly(statement)
    return [
      ...(badExport
        ? [
            problem(
              'actions-exports',
              path,
              lineAt(statement.start),
              'actions.ts exports async functions only: each export is an address',
            ),
          ]
        : []),
      ...(code.type === 'FunctionDeclaration' ? tooLong(code, path, lineAt) : []),
    ]
  })
}

function tooLong(node: FunctionNode, path: string, lineAt: (offset: number) => number): Problem[] {
  const line = lineAt(node.start)
  const lines = lineAt(node.end) - line + 1
  if (lines <= GOOD_LINES) return []
  const say = lines > MOST_LINES ? problem : warning
  const name = node.id?.name ?? 'the default export'
  return [
    say(
      'action-length',
      path,
      line,
      `${name} has ${lines} lines, at most ${GOOD_LINES} wanted: an action this long is a command in disguise`,
    ),
  ]
}

type Statement = Program['body'][number]

function isExport({ type }: Statement): boolean {
  return (
    type === 'ExportNamedDeclaration' ||
    type === 'ExportDefaultDeclaration' ||
    type === 'ExportAllDeclaration'
  )
}

function isTypeOnly(statement: Statement): boolean {
  return 'exportKind' in statement && statement.exportKind === 'type'
}

function isAsyncFunction(node: { type: string; async?: boolean }): boolean {
  return node.type === 'FunctionDeclaration' && node.async === true
}
