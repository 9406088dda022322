import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { Pool } from 'pg'
import { OperatorError } from '../bootstrap/operator-error.mjs'
import { connectAdapter } from './engine-adapter'
import { readSchema } from './files'

/** The database worked on, and an empty one where the engine may replay migrations. */
type Databases = { main: string; shadow?: string }

/**
 * Lends Prisma's schema engine, compiled to WebAssembly, over the same driver as the portal: the official
 * command line wants to download a native engine, which many networks forbid.
 */
export async function withSchemaEngine<T>(
  databases: Databases,
  use: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  await loadWasm()
  const pools: Pool[] = []
  const connect = (connectionString: string) => {
    const pool = new Pool({ connectionString, max: 2 })
    pool.on('error', () => undefined) // closing is not awaited to the last byte: the server may end first
    pools.push(pool)
    return connectAdapter(pool)
  }
  const factory = bindMigrationAwareSqlAdapterFactory({
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connect(databases.main),
    connectToShadowDb: () => connect(databases.shadow ?? databases.main),
  })
  try {
    const engine = await bindings.SchemaEngine.new({ datamodels: readSchema() }, () => undefined, factory)
    try {
      return await use(engine)
    } finally {
      engine.free()
    }
  } catch (error) {
    throw error instanceof OperatorError ? error : new OperatorError(messageOf(error))
  } finally {
    await Promise.all(pools.map((pool) => pool.end()))
  }
}

let loading: Promise<void> | undefined
let panic: string | undefined

function loadWasm(): Promise<void> {
  loading ??= (async () => {
    const setMessage = (message: string) => {
      panic = message
    }
    Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: setMessage } })
    const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    const module = await WebAssembly.compile(readFileSync(entry.replace(/\.js$/, '.wasm')))
    const instance = await WebAssembly.instantiate(module, { './schema_engine_bg.js': patientImports() })
    bindings.__wbg_set_wasm(instance.exports)
    const start = instance.exports.__wbindgen_start
    if (typeof start === 'function') start()
  })()
  return loading
}

/** The engine forgets a timer of ten seconds (its lock's patience): it must not hold the process back. */
function patientImports(): WebAssembly.ModuleImports {
  const imports: WebAssembly.ModuleImports = { ...bindings }
  for (const name of Object.keys(imports)) {
    if (!name.startsWith('__wbg_setTimeout_')) continue
    imports[name] = (callback: () => void, delay: number) => setTimeout(callback, delay).unref()
  }
  return imports
}

/** The engine's text is meant for people, but ends with its own trace: lines such as "   0: schema_engine…". */
function messageOf(error: unknown): string {
  const text = panic ?? (error instanceof Error ? error.message : JSON.stringify(error))
  return text.replace(/\n\s+0: [\s\S]*$/, '').trim()
}
