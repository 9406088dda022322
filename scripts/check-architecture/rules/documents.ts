import { printArrows } from '../print-arrows'
import { type Problem, problem, type SourceFile } from '../problem'

const GLOSSARY = 'docs/glossary.md'
const ARCHITECTURE = 'docs/architecture.md'
const MODEL = /^(?:model|enum)\s+(\w+)/gm

/** The glossary knows every model and enum of the database. Checked once the glossary exists. */
export function glossary(files: SourceFile[]): Problem[] {
  const page = files.find(({ path }) => path === GLOSSARY)
  if (!page) return []
  const schemas = files.filter(({ path }) => path.startsWith('prisma/schema/') && path.endsWith('.prisma'))
  return schemas.flatMap(({ path, source }) =>
    [...source.matchAll(MODEL)]
      .filter(([, name = '']) => !new RegExp(`\\b${name}\\b`).test(page.source))
      .map(({ index, 1: name }) =>
        problem('glossary', path, source.slice(0, index).split('\n').length, `${name} is not in ${GLOSSARY}`),
      ),
  )
}

/** The architecture page quotes the arrows table word for word. Checked once the page exists. */
export function quotedArrows(files: SourceFile[]): Problem[] {
  const page = files.find(({ path }) => path === ARCHITECTURE)
  if (!page || page.source.includes(printArrows())) return []
  return [
    problem(
      'quoted-arrows',
      ARCHITECTURE,
      1,
      'the arrows table is not up to date: paste the output of --print-arrows',
    ),
  ]
}
