import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { hashFiles } from './source-hash'

const root = mkdtempSync(join(tmpdir(), 'sources-'))
const write = (path: string, content: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), content)
}
const hash = () => hashFiles(root, ['app', 'next.config.ts', 'absent'], (path) => !path.endsWith('.test.ts'))

beforeEach(() => {
  rmSync(root, { recursive: true })
  write('app/page.tsx', 'page')
  write('app/rules.test.ts', 'test')
  write('next.config.ts', 'config')
})

it('is the same for the same sources', () => {
  const before = hash()
  write('app/page.tsx', 'page')
  write('app/rules.test.ts', 'another test')
  write('elsewhere/notes.md', 'not a source')
  expect(hash()).toBe(before)
})

it.each<[string, () => void]>([
  ['a file changes', () => write('app/page.tsx', 'pagE')],
  ['a file appears', () => write('app/groupes/page.tsx', '')],
  ['a file goes', () => rmSync(join(root, 'next.config.ts'))],
  [
    'text moves from one file to the next',
    () => {
      write('app/page.tsx', 'pageco')
      write('next.config.ts', 'nfig')
    },
  ],
])('is another one when %s', (_when, change) => {
  const before = hash()
  change()
  expect(hash()).not.toBe(before)
})
