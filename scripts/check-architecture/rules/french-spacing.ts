import type { Node } from 'oxc-parser'
import { isTest } from '../house'
import type { Module } from '../parse-module'
import { type Problem, problem } from '../problem'
import { walk } from '../walk'

/** A mark of French punctuation set off by a plain space, which may fall at the end of a line. */
const BREAKABLE = /[\p{L}\p{N})»’] [:;?!»](?:\s|$)|« /u

/** In words that people read, a no-break space precedes : ; ? ! » and follows «. */
export function frenchSpacing({ path, program, lineAt }: Module): Problem[] {
  if (!/^(app|components|lib)\//.test(path) || isTest(path) || path.startsWith('lib/platform/testing/'))
    return []
  const lines = new Set<number>()
  walk(program, (node) => {
    if (BREAKABLE.test(wordsOf(node))) lines.add(lineAt(node.start))
  })
  return [...lines].map((line) =>
    problem(
      'french-spacing',
      path,
      line,
      'write a no-break space (\\u00a0, &nbsp; in JSX) before : ; ? ! » and after «',
    ),
  )
}

function wordsOf(node: Node): string {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  // What comes before a part of a template is a value, hence a word.
  if (node.type === 'TemplateElement') return `x${node.value.cooked ?? ''}`
  return node.type === 'JSXText' ? node.value : ''
}
