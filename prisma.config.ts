import { defineConfig } from 'prisma/config'

// `prisma generate` runs on WebAssembly but looks for a native engine first, and downloads one when the
// variable names no file. Any existing file will do.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
})
