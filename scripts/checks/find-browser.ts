import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { OperatorError } from '../bootstrap/operator-error.mjs'
import type { Crew } from '../processes/crew'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
]

/**
 * A Chromium for the journeys: the one named by CHROMIUM_PATH, Playwright's own, the system's, or else one that
 * is installed now, from Playwright or, on Debian as root, from its packages.
 */
export async function findBrowser(crew: Crew): Promise<string> {
  const named = process.env.CHROMIUM_PATH
  if (named !== undefined && named !== '') {
    if (starts(named)) return named
    throw new OperatorError(`CHROMIUM_PATH names ${named}, which does not start.`)
  }
  const present = firstThatStarts()
  if (present) return present
  const playwright = ['node_modules/@playwright/test/cli.js', 'install', 'chromium']
  await crew.run({ name: 'install browser', args: playwright }).catch(() => undefined)
  if (!firstThatStarts()) installWithApt()
  const installed = firstThatStarts()
  if (installed) return installed
  throw new OperatorError(
    'No Chromium was found and none could be installed: install one and name it in CHROMIUM_PATH.',
  )
}

function firstThatStarts(): string | undefined {
  return [chromium.executablePath(), ...INSTALLED].find(starts)
}

/** A browser may be there and lack libraries of the system, or be a mere note that asks to install a snap. */
function starts(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0
}

function installWithApt(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' })
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { env, stdio: 'ignore' })
  } catch {
    // findBrowser says what is missing.
  }
}
