// Kept to syntax that any Node of the last ten years can parse: it has to speak to all of them.
const FLOOR = [20, 19]

/**
 * The reason why this machine cannot run the portal, or undefined.
 * @param {string} version of Node, such as "20.19.0"
 * @param {string} platform
 * @returns {string | undefined}
 */
export function machineProblem(version, platform) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major < FLOOR[0] || (major === FLOOR[0] && minor < FLOOR[1])) {
    return `Node ${FLOOR.join('.')} or later is needed; this is Node ${version}: install a newer one from https://nodejs.org.`
  }
  if (platform === 'win32') return 'Windows is not supported directly: run this command inside WSL.'
  return undefined
}

/** Ends the process with one sentence when it cannot run here. */
export function checkMachine() {
  const problem = machineProblem(process.versions.node, process.platform)
  if (problem === undefined) return
  console.error(`\n✗ ${problem}`)
  process.exit(1)
}
