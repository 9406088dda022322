import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, test } from '@playwright/test'
import type { Person } from './people'
import { signIn } from './sign-in'
import { takeTurns } from './take-turns'

/**
 * File with the cookies of a person who has signed in, once per run: the portal sends few links an hour to an
 * address, and the journeys need many browsers. Playwright empties the folder at the start of each run.
 */
export async function signedInState(browser: Browser, person: Person): Promise<string> {
  const folder = join(test.info().project.outputDir, 'signed-in')
  const file = join(folder, `${person.email}.json`)
  if (existsSync(file)) return file
  mkdirSync(folder, { recursive: true })
  return takeTurns(`state of ${person.email}`, async () => {
    if (existsSync(file)) return file // the other worker was first
    const context = await browser.newContext()
    await signIn(await context.newPage(), person)
    await context.storageState({ path: `${file}.part` })
    await context.close()
    renameSync(`${file}.part`, file)
    return file
  })
}
