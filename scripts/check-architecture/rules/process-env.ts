import type { Node } from 'oxc-parser'
import { matches } from '../glob'
import type { Module } from '../parse-module'
import { type Problem, problem } from '../problem'
import { walk } from '../walk'

const ALLOWED = [
  'lib/platform/config.ts',
  'lib/platform/testing/**',
  'scripts/**',
  '*.config.{ts,mts,mjs,js}',
  'instrumentation.ts',
  'proxy.ts',
]

/** The environment is read and validated in one place. */
export function processEnv({ path, program, lineAt }: Module): Problem[] {
  if (matches(path, ALLOWED)) return []
  const starts: number[] = []
  walk(program, (node) => {
    if (readsEnvironment(node)) starts.push(node.start)
  })
  return starts.map((start) =>
    problem('process-env', path, lineAt(start), 'the environment is read in lib/platform/config.ts only'),
  )
}

function readsEnvironment(node: Node): boolean {
  if (node.type === 'MemberExpression') return nameOf(node.property) === 'env' && isProcess(node.object)
  if (node.type === 'VariableDeclarator')
    return node.id.type === 'ObjectPattern' && node.init !== null && isProcess(node.init)
  if (node.type !== 'ImportDeclaration' || !/^(node:)?process$/.test(node.source.value)) return false
  return node.specifiers.some((one) => one.type === 'ImportSpecifier' && nameOf(one.imported) === 'env')
}

function nameOf(node: Node): unknown {
  return node.type === 'Identifier' ? node.name : node.type === 'Literal' ? node.value : null
}

function isProcess(node: Node): boolean {
  if (node.type === 'MemberExpression')
    return nameOf(node.property) === 'process' && nameOf(node.object) === 'globalThis'
  return nameOf(node) === 'process'
}
