import { mkdirSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { test } from '@playwright/test'

/** Does something while no other worker does what bears the same name. */
export async function takeTurns<Answer>(name: string, run: () => Promise<Answer>): Promise<Answer> {
  const turn = join(test.info().project.outputDir, 'turns', name)
  mkdirSync(join(turn, '..'), { recursive: true })
  while (!isMine(turn)) await wait(200)
  try {
    return await run()
  } finally {
    rmdirSync(turn)
  }
}

function isMine(turn: string): boolean {
  try {
    mkdirSync(turn)
    return true
  } catch {
    return false
  }
}
