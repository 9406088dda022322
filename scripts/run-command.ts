import { showFailure } from './bootstrap/operator-error.mjs'

/** Runs the body of a command: a failure the operator can act on is one sentence, any other shows its trace. */
export async function runCommand(body: () => Promise<void>): Promise<void> {
  try {
    await body()
  } catch (error) {
    showFailure(error)
    process.exitCode = 1
  }
}
