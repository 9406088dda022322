import { ZONES } from '../arrows'
import { matches } from '../glob'
import { DOMAINS, domainOf, domainsLeftOf } from '../house'
import type { Import, Module } from '../parse-module'
import { type Problem, problem } from '../problem'
import type { Zone } from '../zone'

const RULE = 'arrows'

/** Every import of the module must be written in the row of its zone. */
export function arrows(module: Module): Problem[] {
  const zone = ZONES.find(({ files }) => matches(module.path, fill(files, module.path)))
  if (!zone) return [problem(RULE, module.path, 1, 'this folder has no row in the arrows table')]
  return module.imports.flatMap((asked) => {
    const complaint = complaintAbout(asked, zone, module.path)
    return complaint ? [problem(RULE, module.path, asked.line, complaint)] : []
  })
}

function complaintAbout({ target, specifier, asType }: Import, zone: Zone, path: string): string | null {
  if (target === 'unknown') return 'an import must name its module in plain, or no rule can see it'
  if ('library' in target)
    return matches(target.library, zone.libraries)
      ? null
      : `${zone.name} may not import the library ${specifier}`
  if (matches(target.ours, fill(zone.ours, path))) return null
  const typeOnly = matches(target.ours, fill(zone.asType ?? [], path))
  if (typeOnly && asType) return null
  if (typeOnly) return `${zone.name} may import ${specifier} as a type only: write \`import type\``
  return `${zone.name} may not import ${specifier}`
}

/** Replaces `<own>`, `<left>`, `<domain>` and `<folder>` by what they mean for the importing file. */
function fill(patterns: string[], path: string): string[] {
  const own = domainOf(path) ?? '-'
  const words: Record<string, string> = {
    '<own>': own,
    '<left>': domainsLeftOf(own).join(',') || '-',
    '<domain>': `{${DOMAINS.join(',')}}`,
    '<folder>': path.split('/')[1] ?? '-',
  }
  return patterns.map((pattern) => pattern.replace(/<\w+>/g, (word) => words[word] ?? word))
}
