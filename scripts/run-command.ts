import { OperatorError } from './operator-error'

/** Runs the body of a command: a failure the operator can act on is one sentence, any other shows its trace. */
export async function runCommand(body: () => Promise<void>): Promise<void> {
  try {
    await body()
  } catch (error) {
    console.error(error instanceof OperatorError ? `\n✗ ${error.message}` : error)
    process.exitCode = 1
  }
}
