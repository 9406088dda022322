import { DOMAINS, stemOf } from '../house'
import { type Problem, problem } from '../problem'

const RULE = 'vocabulary'
const FILES = ['schema', 'rules', 'policy', 'labels', 'queries', 'builders']
const FOLDERS = ['commands', 'mails']
const MATRIX = /^lib\/roles-matrix(-[a-z]+)?\.test\.ts$/
const EMPTY_VERBS = ['handle', 'process', 'manage', 'do']

/** The files of a domain come from a closed list, so that opening a folder holds no surprise. */
export function vocabulary(path: string, all: ReadonlySet<string>): Problem[] {
  const [top, domain, ...rest] = path.split('/')
  if (top !== 'lib' || domain === undefined || domain === 'platform' || MATRIX.test(path)) return []
  const complaint = DOMAINS.includes(domain)
    ? complaintInside(path, rest, domain, all)
    : `lib/${domain} is not a domain of the chain`
  return complaint ? [problem(RULE, path, 1, complaint)] : []
}

function complaintInside(
  path: string,
  rest: string[],
  domain: string,
  all: ReadonlySet<string>,
): string | null {
  const [first = '', second = '', third = ''] = rest
  if (rest.length === 1)
    return complaintAboutFile(
      path,
      domain === 'accounts' && /^(viewer|auth(-[a-z]+)*)$/.test(stemOf(first)),
      all,
    )
  if (FOLDERS.includes(first)) return complaintInFolder(path, rest.slice(1), first, all)
  if (rest.length === 2) return complaintAboutFile(path, false, all)
  if (FOLDERS.includes(second)) return complaintInFolder(path, rest.slice(2), second, all)
  return `a domain nests one level only, “${first}/${second}/${third}” is deeper`
}

function complaintAboutFile(path: string, known: boolean, all: ReadonlySet<string>): string | null {
  const stem = stemOf(path)
  if (!/^[^.]+(\.[a-z-]+)?\.ts$/.test(path.slice(path.lastIndexOf('/') + 1)) && !path.endsWith('.test.ts'))
    return 'a domain holds TypeScript files of its vocabulary only'
  if (path.endsWith('.test.ts')) return FILES.includes(stem) || known ? null : standsBeside(path, all)
  return FILES.includes(stem) || known
    ? null
    : `“${stem}” is not in the vocabulary of a domain (${[...FILES, 'commands/', 'mails/'].join(', ')})`
}

function complaintInFolder(
  path: string,
  rest: string[],
  folder: string,
  all: ReadonlySet<string>,
): string | null {
  if (folder === 'mails' && /(^|\/)__snapshots__\/|\.txt$/.test(path)) return null
  if (rest.length !== 1) return `${folder}/ holds files, not folders`
  if (!path.endsWith('.ts')) return `${folder}/ holds TypeScript files only`
  const stem = stemOf(path)
  if (path.endsWith('.test.ts'))
    return folder === 'mails' && stem === 'mails' ? null : standsBeside(path, all)
  if (folder === 'mails') return null
  if (!stem.includes('-')) return `a command is named verb-noun, not “${stem}”`
  const verb = stem.split('-')[0] ?? ''
  return EMPTY_VERBS.includes(verb) ? `“${verb}” is no verb of the desk: register, submit, withdraw…` : null
}

function standsBeside(path: string, all: ReadonlySet<string>): string | null {
  const tested = `${path.slice(0, path.lastIndexOf('/') + 1)}${stemOf(path)}.ts`
  return all.has(tested) ? null : `a test stands beside the file it names: ${tested} does not exist`
}
