import { existsSync } from 'node:fs'
import { Client } from 'pg'
import { OperatorError } from './bootstrap/operator-error.mjs'

/** DATABASE_URL from the environment or from the .env file of the current folder. */
export function requireDatabaseUrl(): string {
  if (existsSync('.env')) process.loadEnvFile('.env') // what the environment already says wins
  const url = process.env.DATABASE_URL
  if (!url)
    throw new OperatorError('DATABASE_URL is not set: give the postgresql:// address of the database.')
  return url
}

/** Connects once, and says in one sentence why that is impossible. */
export async function assertReachable(url: string): Promise<void> {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new OperatorError(
      'DATABASE_URL is no database address: it must look like postgresql://user:password@host:5432/name',
    )
  }
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
  } catch (error) {
    const reason =
      error instanceof Error
        ? error.message || ('code' in error ? String(error.code) : error.name)
        : String(error)
    throw new OperatorError(
      `The database of DATABASE_URL (${withoutPassword(url)}) cannot be reached: ${reason}.`,
    )
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** The address as it may be printed. */
export function withoutPassword(url: string): string {
  return url.replace(/\/\/([^:@/]*):[^@]*@/, '//$1:…@')
}
