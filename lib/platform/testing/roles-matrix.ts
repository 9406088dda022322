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
  domain: string
  /** What rows build upon, made anew for each test. */
  world: (db: PrismaClient) => Promise<World>
  cast: Record<Who, (world: World) => Viewer | Promise<Viewer>>
  /** Named after the command; a second row for the same one adds ": in which case". */
  rows: Record<string, Row<World, Viewer, Who>>
}

/** Runs every command of a domain as every kind of viewer, on the real database. Call it once, alone in its file. */
export function rolesMatrix<World, Viewer, Who extends string>(matrix: Matrix<World, Viewer, Who>): void {
  const { domain, world, cast, rows } = matrix
  const everyone = Object.keys(cast).filter((name): name is Who => name in cast)
  testDatabase()

  describe(`the commands of lib/${domain}`, () => {
    it('all have their row, and nothing else has', () => {
      const named = new Set(Object.keys(rows).map((title) => title.split(':')[0]))
      expect([...named].sort()).toEqual(commandsOf(domain))
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
