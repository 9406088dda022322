import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import { type Comment, type Program, parseSync } from 'oxc-parser'
import type { SourceFile } from './problem'
import { walk } from './walk'

/** What a module asks for: one of our files (path without extension) or a library, at run time or as a type. */
export type Import = {
  specifier: string
  target: { ours: string } | { library: string } | 'unknown'
  asType: boolean
  line: number
}

/** A parsed file, with the questions every rule asks already answered. */
export type Module = SourceFile & {
  program: Program
  comments: Comment[]
  imports: Import[]
  syntaxError: { line: number; message: string } | null
  lineAt: (offset: number) => number
  lineCount: number
}

const CODE = /\.(ts|tsx|mts|mjs|js|jsx)$/

/** Whether the path names a file whose imports and statements can be read. */
export function isCode(path: string): boolean {
  return CODE.test(path) && !path.endsWith('.d.ts')
}

/** Parses one file; a syntax error is kept as a fact, because the rules must not go silent on a broken file. */
export function parseModule({ path, source }: SourceFile): Module {
  const parsed = parseSync(path, source)
  const lineAt = lineFinder(source)
  const error = parsed.errors[0]
  return {
    path,
    source,
    program: parsed.program,
    comments: parsed.comments,
    imports: importsOf(parsed.program, path, lineAt),
    syntaxError: error ? { line: lineAt(error.labels[0]?.start ?? 0), message: error.message } : null,
    lineAt,
    lineCount: source.split('\n').length - (source.endsWith('\n') ? 1 : 0),
  }
}

/**
 * `import { type X } from 'y'` counts as a run-time import: with `verbatimModuleSyntax` the compiler keeps
 * an empty `import {} from 'y'`, so the module is loaded all the same.
 */
function importsOf(program: Program, path: string, lineAt: (offset: number) => number): Import[] {
  const imports: Import[] = []
  const add = (specifier: string | null, asType: boolean, start: number) =>
    imports.push({
      specifier: specifier ?? '(computed)',
      target: specifier === null ? 'unknown' : resolve(specifier, path),
      asType,
      line: lineAt(start),
    })
  walk(program, (node) => {
    if (node.type === 'ImportDeclaration') add(node.source.value, node.importKind === 'type', node.start)
    if (node.type === 'ExportAllDeclaration') add(node.source.value, node.exportKind === 'type', node.start)
    if (node.type === 'ExportNamedDeclaration' && node.source)
      add(node.source.value, node.exportKind === 'type', node.start)
    if (node.type === 'ImportExpression') add(plainString(node.source), false, node.start)
    if (node.type === 'TSImportType') add(node.source.value, true, node.start)
    if (node.type === 'TSExternalModuleReference') add(node.expression.value, false, node.start)
    if (node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'require')
      add(plainString(node.arguments[0]), false, node.start)
  })
  return imports
}

function plainString(node: { type: string; value?: unknown } | undefined): string | null {
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : null
}

function resolve(specifier: string, from: string): Import['target'] {
  if (specifier.startsWith('@/')) return { ours: withoutExtension(posix.normalize(specifier.slice(2))) }
  if (specifier.startsWith('.')) return { ours: withoutExtension(posix.join(posix.dirname(from), specifier)) }
  if (isBuiltin(specifier)) return { library: `node:${specifier.replace(/^node:/, '')}` }
  return { library: specifier }
}

/** The path a module is imported by. */
function withoutExtension(path: string): string {
  return path.replace(CODE, '')
}

function lineFinder(source: string): (offset: number) => number {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => starts.findLastIndex((start) => start <= offset) + 1
}
