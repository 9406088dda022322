import type { Node } from 'oxc-parser'
import { matches } from '../glob'
import { DOMAINS, isTest } from '../house'
import type { Module } from '../parse-module'
import { type Problem, problem } from '../problem'
import { walk } from '../walk'

const FORMATTERS = [
  'components/ui/{date-time.tsx,zone-words.ts}',
  'lib/platform/{dates,zoned-time}.ts',
  'lib/platform/{french,ics,clock}*.ts',
]
const FORMATS = ['DateTimeFormat', 'toLocaleDateString', 'toLocaleTimeString']
const DOMAIN = `lib/{${DOMAINS.join(',')}}/**`
const NO_CLOCK = ['components/**', `${DOMAIN}/{schema,rules,policy,labels}.ts`, `${DOMAIN}/mails/*.ts`]

/** Dates are formatted in one place, and pure files are told the time instead of asking for it. */
export function dates({ path, program, lineAt }: Module): Problem[] {
  if (!/^(app|components|lib)\//.test(path) || isTest(path)) return []
  const mayFormat = matches(path, FORMATTERS)
  const mayAskTheTime = !matches(path, NO_CLOCK)
  const found: Problem[] = []
  walk(program, (node) => {
    const line = lineAt(node.start)
    const format = formatterIn(node)
    if (format && !mayFormat)
      found.push(
        problem(
          'date-format',
          path,
          line,
          `${format}: dates are formatted by components/ui/date-time.tsx or lib/platform`,
        ),
      )
    if (asksTheTime(node) && !mayAskTheTime)
      found.push(problem('no-clock', path, line, 'this file is told the time: take `now` as an argument'))
  })
  return found
}

function formatterIn(node: Node): string | null {
  if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier') return null
  return FORMATS.includes(node.property.name) ? node.property.name : null
}

function asksTheTime(node: Node): boolean {
  if (node.type === 'NewExpression') return isDate(node.callee) && node.arguments.length === 0
  if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier') return false
  return node.property.name === 'now' && isDate(node.object)
}

function isDate(node: Node): boolean {
  return node.type === 'Identifier' && node.name === 'Date'
}
