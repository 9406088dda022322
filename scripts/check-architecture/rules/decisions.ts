import { type Problem, problem, type SourceFile } from '../problem'

const FOLDER = 'docs/decisions/'
const HEADINGS = ['Context', 'Decision', 'Consequences', 'Status']

/** Decision records: NNNN-title.md, a number used once, four headings. */
export function decisions(files: SourceFile[]): Problem[] {
  const records = files.filter(({ path }) => path.startsWith(FOLDER) && path !== `${FOLDER}template.md`)
  const taken = new Map<string, string>()
  return records.flatMap(({ path, source }) => {
    const number = /^(\d{4})-[a-z0-9]+(-[a-z0-9]+)*\.md$/.exec(path.slice(FOLDER.length))?.[1]
    if (!number)
      return [problem('decision-name', path, 1, 'a decision is named NNNN-title.md, in kebab-case')]
    const earlier = taken.get(number)
    taken.set(number, path)
    const missing = HEADINGS.filter((heading) => !new RegExp(`^## ${heading}$`, 'm').test(source))
    return [
      ...(earlier ? [problem('decision-number', path, 1, `number ${number} is taken by ${earlier}`)] : []),
      ...missing.map((heading) =>
        problem('decision-headings', path, 1, `the heading “## ${heading}” is missing`),
      ),
    ]
  })
}
