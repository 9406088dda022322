import type { Module } from '../parse-module'
import { type Problem, problem } from '../problem'
import { walk } from '../walk'

const NAME = 'dangerouslySetInnerHTML'
const HOME = 'components/ui/json-ld.tsx'

/** Text reaches the page through React, which escapes it; structured data has its one door. */
export function rawHtml({ path, program, lineAt }: Module): Problem[] {
  if (path === HOME || !/^(app|components)\//.test(path)) return []
  const starts: number[] = []
  walk(program, (node) => {
    const isName = (node.type === 'JSXIdentifier' || node.type === 'Identifier') && node.name === NAME
    if (isName || (node.type === 'Literal' && node.value === NAME)) starts.push(node.start)
  })
  return starts.map((start) => problem('raw-html', path, lineAt(start), `${NAME} is for ${HOME} only`))
}
