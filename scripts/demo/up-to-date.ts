import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hashFiles } from './source-hash'

const CLIENT = 'lib/platform/prisma-client'
const TOOLS_AT_ROOT = /^(vitest|playwright|prisma)\.config\.ts$|^next-env\.d\.ts$/

/** Something made from sources, and the file inside it that notes the fingerprint of those sources. */
export type Product = { stamp: string; fingerprint: string; isCurrent: boolean }

/** The database client that `prisma generate` writes. */
export function generatedClient(root: string): Product {
  const fingerprint = hashFiles(root, [
    'prisma/schema',
    'prisma.config.ts',
    'node_modules/prisma/package.json',
  ])
  return product(join(root, CLIENT, '.made-from'), fingerprint, join(root, CLIENT, 'client.ts'))
}

/** What `next build` writes. */
export function builtSite(root: string): Product {
  const rootFiles = readdirSync(root).filter((name) => /\.(ts|mjs)$/.test(name) && !TOOLS_AT_ROOT.test(name))
  const folders = ['app', 'components', 'lib', 'prisma/schema', 'public']
  const isSource = (path: string) => !path.startsWith(CLIENT) && !/\.test\.tsx?$/.test(path)
  const fingerprint = hashFiles(
    root,
    [...folders, ...rootFiles, 'tsconfig.json', 'package.json', 'package-lock.json'],
    isSource,
  )
  // The build holds absolute paths: a moved clone has to build again.
  return product(join(root, '.next/made-from'), `${fingerprint} ${root}`, join(root, '.next/BUILD_ID'))
}

/** Notes that the product now corresponds to its sources. */
export function noteMade({ stamp, fingerprint }: Product): void {
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, fingerprint)
}

function product(stamp: string, fingerprint: string, proof: string): Product {
  const isCurrent = existsSync(proof) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint
  return { stamp, fingerprint, isCurrent }
}
