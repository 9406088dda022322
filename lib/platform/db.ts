import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { Pool } from 'pg'
import { config } from './config'
import { log } from './log'
import { PrismaClient } from './prisma-client/client'

const READS = [
  'findMany',
  'findFirst',
  'findFirstOrThrow',
  'findUnique',
  'findUniqueOrThrow',
  'count',
  'aggregate',
  'groupBy',
] as const

type Read = (typeof READS)[number]
type Models = Omit<PrismaClient, `$${string}` | symbol>

/** The database as queries see it: writing outside `transaction()` does not compile. */
export type ReadOnlyDatabase = {
  readonly [M in keyof Models]: Models[M] extends object ? Pick<Models[M], Read & keyof Models[M]> : never
} & Pick<PrismaClient, '$queryRaw'>

// One client and one pool per process, kept across hot reloads of the development server.
const shared = globalThis as typeof globalThis & { portalPool?: Pool; portalPrisma?: PrismaClient }

/** The connections of the process, which the client uses too; only `prepared.ts` may ask it directly. */
export function connectionPool(): Pool {
  if (shared.portalPool?.ending) {
    delete shared.portalPool // disconnected: both begin anew
    delete shared.portalPrisma
  }
  shared.portalPool ??= new Pool({
    connectionString: config().databaseUrl,
    max: config().databasePoolSize,
  }).on('error', (err) => log().warn({ err }, 'idle database connection lost'))
  return shared.portalPool
}

/** The full client; only `transaction.ts`, the outbox worker, the jobs and test helpers may use it. */
export function prismaClient(): PrismaClient {
  const pool = connectionPool()
  shared.portalPrisma ??= new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }) })
  return shared.portalPrisma
}

/** Read-only access for queries; connects on first use. */
export const db: ReadOnlyDatabase = new Proxy({} as ReadOnlyDatabase, {
  get: (_target, property) => Reflect.get(prismaClient(), property),
})
