import { spawn } from 'node:child_process'
import { existsSync, readFileSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { OperatorError } from './operator-error.mjs'
import { identityOf } from './process-identity.mjs'
import { step } from './progress.mjs'

const GIGABYTE = 1024 ** 3

/**
 * Installs the packages when they are missing or differ from the lock file.
 * @param {string} root
 * @param {(child: import('./process-identity.mjs').ProcessIdentity) => void} onStart
 */
export async function ensurePackages(root, onStart) {
  if (packagesAreCurrent(root)) return
  assertFreeSpace(root, 2 * GIGABYTE)
  await step('Installing the packages (a few minutes the first time)', () => installPackages(root, onStart))
}

/**
 * Whether what npm noted about its last complete installation agrees with the lock file.
 * @param {string} root
 */
function packagesAreCurrent(root) {
  const note = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(note)) return false
  return sameVersions(packagesIn(join(root, 'package-lock.json')), packagesIn(note))
}

/**
 * @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }>} Packages
 * @param {Packages} wanted
 * @param {Packages} installed
 */
export function sameVersions(wanted, installed) {
  return Object.entries(wanted).every(([path, entry]) => {
    const found = installed[path]
    if (path === '') return true
    // Those of other systems are left out by npm.
    if (!found) return entry.optional === true || entry.devOptional === true
    return found.version === entry.version
  })
}

/**
 * @param {string} folder
 * @param {number} wanted in bytes
 */
export function assertFreeSpace(folder, wanted) {
  const { bavail, bsize } = statfsSync(folder)
  const free = bavail * bsize
  if (free >= wanted) return
  const [has, needs] = [free, wanted].map((bytes) => `${(bytes / GIGABYTE).toFixed(1)} GB`)
  throw new OperatorError(`Not enough room on the disk of ${folder}: ${has} free, ${needs} needed.`)
}

/**
 * @param {string} file
 * @returns {Packages}
 */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {}
  } catch {
    return {}
  }
}

/**
 * `--ignore-scripts`: nothing here needs a package's own script, and one of them downloads a program.
 * @param {string} root
 * @param {(child: import('./process-identity.mjs').ProcessIdentity) => void} onStart
 * @returns {Promise<void>}
 */
function installPackages(root, onStart) {
  const flags = ['--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const child = spawn('npm', ['ci', ...flags], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  })
  const identity = child.pid === undefined ? undefined : identityOf(child.pid)
  if (identity) onStart(identity)
  let said = ''
  child.stderr.on('data', (chunk) => {
    said = (said + chunk).slice(-4000)
  })
  return new Promise((resolve, reject) => {
    child.once('error', () =>
      reject(new OperatorError('npm was not found: it comes with Node, put it in the PATH.')),
    )
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new OperatorError(whyItFailed(said, code))),
    )
  })
}

/**
 * @param {string} said
 * @param {number | null} code
 */
function whyItFailed(said, code) {
  if (/ENOSPC/.test(said)) return 'The disk is full: free some space and start again.'
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET/.test(said)) {
    return 'The packages could not be downloaded: npm cannot reach its registry. Check the network and start again.'
  }
  return `The packages could not be installed (npm ci ended with code ${code}):\n${said.trim()}`
}
