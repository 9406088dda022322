import { ZONES } from './arrows'
import { CHAIN } from './house'

/** The arrows table as markdown, quoted by docs/architecture.md. */
export function printArrows(): string {
  const rows = ZONES.map(({ name, ours, asType = [], libraries }) =>
    [name, cell(ours), cell(asType), cell(libraries)].join(' | '),
  )
  return [
    '| From | May import, of ours | As a type only | Libraries |',
    '|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
    '',
    `Chain of domains: ${CHAIN.map((group) => (group.length > 1 ? `{ ${group.join(', ')} }` : group[0])).join(' ← ')}. Neighbours in braces never import each other.`,
    'What is not written is refused; the first row that covers a file decides; `!` takes back.',
  ].join('\n')
}

function cell(patterns: string[]): string {
  return patterns.length > 0 ? patterns.map((pattern) => `\`${pattern}\``).join(' ') : '—'
}
