import { parseArgs } from 'node:util'
import { OperatorError } from '../bootstrap/operator-error.mjs'

/** What the operator asked of the demonstration. */
export type DemoOptions = { port: number; reset: boolean; dev: boolean }

const USAGE = 'Usage: npm run demo [-- --port 3001] [-- --reset]'
const DEFAULT_PORT = 3000

/** Reads the command line; PORT from the environment counts when --port is not given. */
export function readOptions(args: string[], environmentPort: string | undefined): DemoOptions {
  try {
    const options = {
      port: { type: 'string' },
      reset: { type: 'boolean', default: false },
      dev: { type: 'boolean', default: false },
    } as const
    const { values } = parseArgs({ args, options })
    return { port: portFrom(values.port ?? environmentPort), reset: values.reset, dev: values.dev }
  } catch (error) {
    if (error instanceof OperatorError) throw error
    throw new OperatorError(`${error instanceof Error ? error.message : String(error)}. ${USAGE}`)
  }
}

function portFrom(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PORT
  const port = Number(text)
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port
  throw new OperatorError(`"${text}" is no port: give a number from 1 to 65535. ${USAGE}`)
}
