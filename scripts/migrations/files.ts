import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { MigrationList, SchemaFilter } from '@prisma/schema-engine-wasm'

const ROOT = resolve(import.meta.dirname, '../..')
const SCHEMA = join(ROOT, 'prisma/schema')
const MIGRATIONS = join(ROOT, 'prisma/migrations')
const LOCK_FILE = 'migration_lock.toml'
const LOCK =
  '# Written by the migration script: names the database the migrations are written for.\nprovider = "postgresql"\n'

/** Every table is ours: none is left to another tool. */
export const FILTERS: SchemaFilter = { externalTables: [], externalEnums: [] }

/** The Prisma schema files as [path, content] pairs. */
export function readSchema(): [string, string][] {
  return readdirSync(SCHEMA)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => [join(SCHEMA, name), readFileSync(join(SCHEMA, name), 'utf8')])
}

/** The migrations of the repository, oldest first, in the engine's form. */
export function readMigrations(): MigrationList {
  const names = existsSync(MIGRATIONS)
    ? readdirSync(MIGRATIONS, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : []
  return {
    baseDir: MIGRATIONS,
    lockfile: { path: LOCK_FILE, content: LOCK },
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(MIGRATIONS, name, 'migration.sql'), 'utf8') },
      },
    })),
  }
}

/** Writes a new migration and returns its folder, relative to the repository. */
export function writeMigration(name: string, script: string, now: Date): string {
  const stamp = now.toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = `${stamp}_${name}`
  mkdirSync(join(MIGRATIONS, folder), { recursive: true })
  writeFileSync(join(MIGRATIONS, folder, 'migration.sql'), script)
  writeFileSync(join(MIGRATIONS, LOCK_FILE), LOCK)
  return `prisma/migrations/${folder}`
}
