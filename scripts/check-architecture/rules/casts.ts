import type { TSType } from 'oxc-parser'
import { matches } from '../glob'
import type { Module } from '../parse-module'
import { type Problem, problem } from '../problem'
import { walk } from '../walk'

const CHECKED = [
  'app/**',
  'components/**',
  'lib/**',
  '!lib/platform/**',
  '!lib/**/builders.ts',
  '!lib/**/*.test.ts',
]

/** `as` silences the compiler, so it is kept where the outside world meets our types. */
export function casts({ path, program, lineAt }: Module): Problem[] {
  if (!matches(path, CHECKED)) return []
  const starts: number[] = []
  walk(program, (node) => {
    const isCast = node.type === 'TSAsExpression' || node.type === 'TSTypeAssertion'
    if (isCast && !isConst(node.typeAnnotation)) starts.push(node.start)
  })
  return starts.map((start) =>
    problem(
      'no-cast',
      path,
      lineAt(start),
      '`as` belongs to lib/platform and builders: narrow the value or fix its type',
    ),
  )
}

function isConst(type: TSType): boolean {
  return (
    type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === 'const'
  )
}
