import type { Node } from 'oxc-parser'
import { isTest } from '../house'
import type { Module } from '../parse-module'
import { type Problem, problem } from '../problem'
import { walk } from '../walk'

const UNFINISHED = /\b(TODO|FIXME|XXX|HACK)\b/
const MOCKS = ['mock', 'doMock']

/** Nothing half-done in the tree, and no test that replaces the code it should prove. */
export function leftovers({ path, comments, program, lineAt }: Module): Problem[] {
  const unfinished = comments
    .filter(({ value }) => UNFINISHED.test(value))
    .map(({ start }) =>
      problem('unfinished', path, lineAt(start), 'finish it or write an issue: no TODO in the tree'),
    )
  if (!isTest(path)) return unfinished
  const mocked: Problem[] = []
  walk(program, (node) => {
    if (mocksOurs(node))
      mocked.push(
        problem(
          'no-own-mock',
          path,
          lineAt(node.start),
          'our own modules are tested as they are, never mocked',
        ),
      )
  })
  return [...unfinished, ...mocked]
}

function mocksOurs(node: Node): boolean {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false
  const { object, property } = node.callee
  const isMock = object.type === 'Identifier' && object.name === 'vi' && property.type === 'Identifier'
  const [first] = node.arguments
  const ofOurs = first?.type === 'Literal' && typeof first.value === 'string' && /^(@\/|\.)/.test(first.value)
  return isMock && MOCKS.includes(property.name) && ofOurs
}
