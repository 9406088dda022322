import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { identityOf, isRunning } from '../bootstrap/process-identity.mjs'
import { type PostgresServer, startPostgres } from './server'
import { stopOrphan } from './stop-orphan'

/**
 * A fast server for one run, gone afterwards with its data. Each run has its own folder inside `parent`, so
 * that two runs never meet; what killed runs left behind is swept first.
 */
export async function startDisposablePostgres(parent: string): Promise<PostgresServer> {
  mkdirSync(parent, { recursive: true })
  await sweep(parent)
  const home = join(parent, `run-${process.pid}`)
  writeFileSync(`${home}.owner`, JSON.stringify(identityOf(process.pid)))
  const server = await startPostgres({ home, disposable: true })
  return {
    ...server,
    stop: async () => {
      await server.stop()
      remove(home)
    },
  }
}

async function sweep(parent: string): Promise<void> {
  for (const name of readdirSync(parent)) {
    if (!name.endsWith('.owner')) continue
    const owner = ownerIn(join(parent, name))
    if (owner && isRunning(owner)) continue
    const home = join(parent, name.slice(0, -'.owner'.length))
    if (existsSync(home)) await stopOrphan(join(realpathSync(home), 'data'))
    remove(home)
  }
}

function ownerIn(file: string): ReturnType<typeof identityOf> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

function remove(home: string): void {
  if (existsSync(home)) rmSync(realpathSync(home), { recursive: true, force: true })
  for (const leftover of [home, `${home}.owner`]) rmSync(leftover, { recursive: true, force: true })
}
