import type { ParamPattern, Program } from 'oxc-parser'
import { camelCase, domainOf, isTest, stemOf } from '../house'
import type { Module } from '../parse-module'
import { type Problem, problem } from '../problem'

const MATRIX = /^lib\/roles-matrix[\w-]*\.test\.ts$/

/** Every command is exported under its file's name, has its test, and has its row in the roles matrix. */
export function commands(modules: Module[], all: ReadonlySet<string>): Problem[] {
  const matrix = modules.filter(({ path }) => MATRIX.test(path)).map(({ source }) => source)
  return modules.filter(isCommand).flatMap(({ path, program }) => {
    const name = camelCase(stemOf(path))
    const parameters = exportedFunctions(program).get(name)
    if (!parameters) return [problem('command-name', path, 1, `this file must export the function ${name}`)]
    const hasRow = matrix.some((source) => new RegExp(`\\b${name}\\b`).test(source))
    const needsRow = matrix.length > 0 && !takesTransaction(parameters)
    return [
      ...(all.has(path.replace(/\.ts$/, '.test.ts'))
        ? []
        : [problem('command-test', path, 1, `${stemOf(path)}.test.ts is missing beside the command`)]),
      ...(needsRow && !hasRow
        ? [
            problem(
              'roles-matrix',
              path,
              1,
              `${name} has no row in lib/roles-matrix.test.ts: who may run it?`,
            ),
          ]
        : []),
    ]
  })
}

/** Every mail has its own test, or the one test of its folder. */
export function mails(all: ReadonlySet<string>): Problem[] {
  return [...all]
    .filter((path) => domainOf(path) && /\/mails\/[^/]+\.ts$/.test(path) && !isTest(path))
    .filter((path) => !all.has(path.replace(/\.ts$/, '.test.ts')))
    .filter((path) => !all.has(`${path.slice(0, path.lastIndexOf('/'))}/mails.test.ts`))
    .map((path) =>
      problem('mail-test', path, 1, `no ${stemOf(path)}.test.ts nor mails.test.ts beside the mail`),
    )
}

function isCommand({ path }: Module): boolean {
  return domainOf(path) !== null && /\/commands\/[^/]+\.ts$/.test(path) && !isTest(path)
}

/** A step of a command receives the open transaction and no viewer: the roles are those of its callers. */
function takesTransaction([first]: ParamPattern[]): boolean {
  return first?.type === 'Identifier' && first.name === 'tx'
}

function exportedFunctions(program: Program): Map<string, ParamPattern[]> {
  const found = new Map<string, ParamPattern[]>()
  for (const statement of program.body) {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : null
    if (declared?.type === 'FunctionDeclaration' && declared.id) found.set(declared.id.name, declared.params)
  }
  return found
}
