import { existsSync, mkdirSync, renameSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Browser, test } from '@playwright/test'
import type { Person } from './people'
import { signIn } from './sign-in'

/**
 * File with the cookies of a person who has signed in, once per run: the portal sends few links an hour to an
 * address, and the journeys need many browsers. Playwright empties the folder at the start of each run.
 */
export async function signedInState(browser: Browser, person: Person): Promise<string> {
  const folder = join(test.info().project.outputDir, 'signed-in')
  const file = join(folder, `${person.email}.json`)
  const turn = `${file}.turn`
  mkdirSync(folder, { recursive: true })
  while (!existsSync(file)) {
    if (!takes(turn)) {
      await wait(200) // the other worker is signing the same person in
      continue
    }
    const context = await browser.newContext()
    try {
      await signIn(await context.newPage(), person)
      await context.storageState({ path: `${file}.part` })
      renameSync(`${file}.part`, file)
    } finally {
      rmdirSync(turn)
      await context.close()
    }
  }
  return file
}

function takes(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch {
    return false
  }
}
