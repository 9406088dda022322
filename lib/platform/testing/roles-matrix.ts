import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { prismaClient } from '../db'
import type { Outcome, Why } from '../outcome'
import type { PrismaClient } from '../prisma-client/client'
import { testDatabase } from './database'

const LIB = resolve(import.meta.dirname, '../..')

/** One command: what it answers to each kind of viewer, and its call with a valid input. */
type Row<World, Viewer, Who extends string> = {
  answers: Partial<Record<'ok' | Why, Who[]>>
  prepare(world: World): Promise<(viewer: Viewer) => Promise<Outcome<unknown>>>
}

type Matrix<World, Viewer, Who extends string> = {
  /** A domain or, for a file of its own, some of its folders: "partnerships/censuses". */
  domain: string | string[]
  /** Folders of the domain that have their rows in a file of their own. */
  except?: string[]
  /** What rows build upon, made anew for each test. */
  world: (db: PrismaClient) => Promise<World>
  cast: Record<Who, (world: World) => Viewer | Promise<Viewer>>
  /** Named after the command; a second row for the same one adds ": in which case". */
  rows: Record<string, Row<World, Viewer, Who>>
}

/** Runs every command of a domain as every kind of viewer, on the real database. Call it once, alone in its file. */
export function rolesMatrix<World, Viewer, Who extends string>(matrix: Matrix<World, Viewer, Who>): void {
  const { world, cast, rows, except = [] } = matrix
  const domains = [matrix.domain].flat()
  const elsewhere = new Set(except.flatMap((folder) => commandsOf(folder)))
  const everyone = Object.keys(cast).filter((name): name is Who => name in cast)
  testDatabase()

  describe(`the commands of lib/${domains.join(', lib/')}`, () => {
    it('all have their row, and nothing else has', () => {
      const expected = domains.flatMap(commandsOf).filter((name) => !elsewhere.has(name))
      const named = new Set(Object.keys(rows).map((title) => title.split(':')[0]))
      expect([...named].sort()).toEqual(expected.sort())
    })
  })

  describe.each(Object.entries(rows))('%s', (_title, { answers, prepare }) => {
    it.each(everyone)('as %s', async (who) => {
      const expected = Object.entries(answers).filter(([, whom]) => whom.includes(who))
      expect(expected, 'the row says exactly one answer').toHaveLength(1)
      const stage = await world(prismaClient())
      const call = await prepare(stage)
      const viewer = await cast[who](stage)
      const before = await traces()
      const outcome = await call(viewer)
      expect(outcome.ok ? 'ok' : outcome.why, outcome.ok ? '' : outcome.message).toBe(expected[0]?.[0])
      if (!outcome.ok) expect(await traces(), 'a refusal leaves no trace').toEqual(before)
    })
  })
}

/** What any write leaves behind. */
function traces(): Promise<number[]> {
  const db = prismaClient()
  return Promise.all([db.auditEntry.count(), db.outboxMail.count(), db.idempotencyKey.count()])
}

/** The commands of a domain that a viewer may call. A step receives the open transaction: its callers have the row. */
export function commandsOf(domain: string): string[] {
  return readdirSync(join(LIB, domain), { recursive: true, encoding: 'utf8' })
    .filter((path) => /(^|\/)commands\/[^/]+\.ts$/.test(path) && !path.endsWith('.test.ts'))
    .flatMap((path) => {
      const name = basename(path, '.ts').replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
      const isStep = new RegExp(`function ${name}(<[^(]*>)?\\(\\s*tx\\b`)
      return isStep.test(readFileSync(join(LIB, domain, path), 'utf8')) ? [] : [name]
    })
    .sort()
}
