import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/** A fingerprint of the files (and, inside folders, of every file that `keeps` accepts). */
export function hashFiles(
  root: string,
  paths: string[],
  keeps: (path: string) => boolean = () => true,
): string {
  const hash = createHash('sha256')
  for (const path of paths.flatMap((one) => filesUnder(root, join(root, one))).sort()) {
    if (!keeps(path)) continue
    const content = readFileSync(join(root, path))
    hash.update(`${path}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

function filesUnder(root: string, path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return []
  if (!stats.isDirectory()) return [relative(root, path)]
  return readdirSync(path).flatMap((name) => filesUnder(root, join(path, name)))
}
