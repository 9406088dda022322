import { createRequire } from 'node:module'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/**
 * Makes one JavaScript file of a script, as a build does for the portal, so that the process that runs it carries no
 * compiler. With tsx's own compiler: it is here already.
 */
export async function bundle(entry: string, outfile: string): Promise<void> {
  const { build }: Compiler = createRequire(import.meta.resolve('tsx'))('esbuild')
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    conditions: ['react-server'],
    logLevel: 'error',
  })
}

type Compiler = { build(options: Record<string, unknown>): Promise<unknown> }
