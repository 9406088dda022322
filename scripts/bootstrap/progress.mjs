const HEARTBEAT_MS = 15_000

/**
 * Runs one step and says so: its title at once, a sign of life while it lasts, its duration at the end.
 * @template T
 * @param {string} title
 * @param {() => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const startedAt = Date.now()
  const live = process.stdout.isTTY === true
  if (live) process.stdout.write(`  … ${title}`)
  else console.log(`  … ${title}`)
  const beat = setInterval(
    () => {
      if (live) process.stdout.write(`\r  … ${title} (${seconds(startedAt)})`)
      else console.log(`    still at it: ${title} (${seconds(startedAt)})`)
    },
    live ? 1_000 : HEARTBEAT_MS,
  )
  try {
    const result = await work()
    finish('✓')
    return result
  } catch (error) {
    finish('✗')
    throw error
  } finally {
    clearInterval(beat)
  }

  /** @param {string} mark */
  function finish(mark) {
    clearInterval(beat)
    process.stdout.write(`${live ? '\r\u001b[K' : ''}  ${mark} ${title} (${seconds(startedAt)})\n`)
  }
}

/**
 * Time spent since, for people: "0.4 s", "12 s", "2 min 05 s".
 * @param {number} startedAt
 */
export function seconds(startedAt, now = Date.now()) {
  const spent = (now - startedAt) / 1000
  if (spent < 9.95) return `${spent.toFixed(1)} s`
  const whole = Math.round(spent)
  if (whole < 60) return `${whole} s`
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`
}
