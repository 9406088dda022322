import type { Node } from 'oxc-parser'
import { matches } from '../glob'
import type { Module } from '../parse-module'
import { type Problem, problem } from '../problem'
import { walk } from '../walk'

const UNSAFE = ['$queryRawUnsafe', '$executeRawUnsafe']

/** Raw SQL is written as tagged templates, whose values are always parameters. */
export function rawSql({ path, program, lineAt }: Module): Problem[] {
  if (matches(path, ['scripts/**', 'lib/platform/testing/**'])) return []
  const found: Problem[] = []
  walk(program, (node) => {
    const name = unsafeName(node)
    if (name)
      found.push(
        problem('raw-sql', path, lineAt(node.start), `${name} pastes text into SQL: use a tagged template`),
      )
  })
  return found
}

function unsafeName(node: Node): string | null {
  if (node.type === 'Identifier') return UNSAFE.includes(node.name) ? node.name : null
  if (node.type === 'Literal')
    return typeof node.value === 'string' && UNSAFE.includes(node.value) ? node.value : null
  if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier') return null
  const ofPrisma = node.object.type === 'Identifier' && node.object.name === 'Prisma'
  return ofPrisma && node.property.name === 'raw' ? 'Prisma.raw' : null
}
