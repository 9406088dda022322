import { type Problem, problem } from '../problem'

const CODE_FOLDERS = /^(app|components|lib|e2e|scripts|prisma)\//
const CODE_FILE = /\.(ts|tsx|mts|mjs|js|jsx|css)$/
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/
const GRAB_BAG = /(^|-)(utils?|misc|helpers?|common)(-|$)/

/** File and folder names: kebab-case, no barrels, no grab-bags. */
export function names(path: string): Problem[] {
  if (!CODE_FOLDERS.test(path) || !CODE_FILE.test(path)) return []
  const words = path.split('/').flatMap(wordsOf)
  return [
    ...words
      .filter((word) => !KEBAB.test(word))
      .map((word) => problem('kebab-case', path, 1, `“${word}” is not in kebab-case`)),
    ...words
      .filter((word) => GRAB_BAG.test(word))
      .map((word) =>
        problem('no-grab-bag', path, 1, `“${word}” says nothing: name the file after what it does`),
      ),
    ...(/(^|\/)index\.\w+$/.test(path)
      ? [problem('no-barrel', path, 1, 'no index file: import from the file that defines the thing')]
      : []),
  ]
}

/** `(membre)` → membre, `[...slug]` → slug, `rules.test.ts` → rules, test. */
function wordsOf(segment: string): string[] {
  const bare = segment.replace(CODE_FILE, '').replace(/^[_.@]/, '')
  return bare.replace(/^[([]+(\.\.\.)?|[)\]]+$/g, '').split('.')
}
