/**
 * Path patterns of the arrows table: `*` stays inside one segment, `**` crosses segments (none included),
 * `{a,b}` is a choice. The last pattern that speaks of the text wins, and `!` takes back.
 */
export function matches(text: string, patterns: readonly string[]): boolean {
  return patterns.reduce((verdict, pattern) => {
    const takesBack = pattern.startsWith('!')
    return regexOf(takesBack ? pattern.slice(1) : pattern).test(text) ? !takesBack : verdict
  }, false)
}

const known = new Map<string, RegExp>()

function regexOf(pattern: string): RegExp {
  const seen = known.get(pattern)
  if (seen) return seen
  const body = pattern
    .replace(/[.+^$()[\]|\\]/g, '\\$&')
    .replace(/\{([^}]*)\}/g, (_, choice: string) => `(?:${choice.replaceAll(',', '|')})`)
    .replace(/\/\*\*\/|\/\*\*$|\*\*\/?|\*/g, (stars) => STARS[stars] ?? stars)
  const regex = new RegExp(`^${body}$`)
  known.set(pattern, regex)
  return regex
}

const STARS: Record<string, string> = {
  '/**/': '/(?:.*/)?',
  '/**': '(?:/.*)?',
  '**/': '(?:.*/)?',
  '**': '.*',
  '*': '[^/]*',
}
