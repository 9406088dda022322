import { type Node, type Program, visitorKeys } from 'oxc-parser'

/** Calls `visit` on every node of the tree, parents before children. */
export function walk(program: Program, visit: (node: Node) => void): void {
  const step = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(step)
    else if (isNode(node)) {
      visit(node)
      for (const key of visitorKeys[node.type] ?? []) step(Reflect.get(node, key))
    }
  }
  step(program)
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
