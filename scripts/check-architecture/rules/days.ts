import type { Node } from 'oxc-parser'
import { matches } from '../glob'
import { DOMAINS } from '../house'
import type { Module } from '../parse-module'
import { type Problem, problem } from '../problem'
import { walk } from '../walk'

const PLACES = ['app/**', `lib/{${DOMAINS.join(',')}}/**`, 'lib/*.ts']
const UTC_PARTS = /^get(UTC)?(FullYear|Month|Date|Day)$/
/** `now`, `tx.now`, `Date.now()`, `new Date()`, alone or inside a sum. */
const CLOCK = /\bnow\b|\bnew Date\(\)/

/** Today is a day of Paris: in UTC it is still yesterday during the first hours, and a test of it fails by night. */
export function days({ path, program, lineAt, source }: Module): Problem[] {
  if (!matches(path, PLACES)) return []
  const found: Problem[] = []
  walk(program, (node) => {
    const instant = cutInUtc(node)
    if (!instant || !CLOCK.test(source.slice(instant.start, instant.end))) return
    const sentence = 'this is the day of UTC: dayIn() of lib/platform/zoned-time gives that of Paris'
    found.push(problem('day-of-paris', path, lineAt(node.start), sentence))
  })
  return found
}

/** The instant in `instant.toISOString().slice(…)`, or in `instant.getUTCFullYear()`. */
function cutInUtc(node: Node): Node | null {
  const call = methodCall(node)
  if (!call) return null
  if (UTC_PARTS.test(call.name)) return call.on
  const inner = call.name === 'slice' ? methodCall(call.on) : null
  return inner?.name === 'toISOString' ? inner.on : null
}

function methodCall(node: Node): { name: string; on: Node } | null {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return null
  const { object, property } = node.callee
  return property.type === 'Identifier' ? { name: property.name, on: object } : null
}
