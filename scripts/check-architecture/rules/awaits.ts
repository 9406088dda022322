import type { Node } from 'oxc-parser'
import { matches } from '../glob'
import type { Module } from '../parse-module'
import { type Problem, problem } from '../problem'
import { walk } from '../walk'

const TESTS = ['**/*.test.ts', 'e2e/**']
const SETTLES = /^(rejects|resolves|poll|toPass)$/
/** What Playwright answers with a promise. The same names wait for nothing in a unit test. */
const SCREEN_ASSERTS =
  /^(to(Be(Visible|Hidden|Checked|Disabled|Enabled|Editable|Empty|Focused|Attached|InViewport)|Have(Text|Title|URL|Count|Value|Attribute|Class|Role|Id|CSS|AccessibleName)|ContainText|MatchAriaSnapshot))$/
const SCREEN_DOES =
  /^(click|dblclick|fill|press|pressSequentially|check|uncheck|selectOption|setInputFiles|focus|hover|goto|goBack|reload|waitFor|waitForURL|setViewportSize|close)$/

/** A test that does not wait for its own assertion passes whatever happens. */
export function awaits({ path, program, lineAt }: Module): Problem[] {
  if (!matches(path, TESTS)) return []
  const onScreen = path.startsWith('e2e/')
  const starts: number[] = []
  walk(program, (node) => {
    if (node.type !== 'ExpressionStatement' || node.expression.type !== 'CallExpression') return
    const names = calledNames(node.expression)
    const [last = ''] = names
    const settles = names.some((name) => SETTLES.test(name))
    if (settles || (onScreen && (SCREEN_ASSERTS.test(last) || SCREEN_DOES.test(last))))
      starts.push(node.start)
  })
  return starts.map((start) =>
    problem('await-assertion', path, lineAt(start), 'without await this line proves nothing'),
  )
}

/** `expect(run()).rejects.toThrow()` → toThrow, rejects, expect. */
function calledNames(node: Node): string[] {
  if (node.type === 'CallExpression') return calledNames(node.callee)
  if (node.type === 'Identifier') return [node.name]
  if (node.type !== 'MemberExpression') return []
  const own = node.property.type === 'Identifier' ? [node.property.name] : []
  return [...own, ...calledNames(node.object)]
}
