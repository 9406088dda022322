import 'server-only'
import pino from 'pino'
import { config } from './config'

let logger: pino.Logger | undefined

/** The one logger: JSON lines on standard output, addresses and names redacted. */
export function log(): pino.Logger {
  logger ??= pino({
    level: config().logLevel,
    redact: { paths: ['email', 'toAddress', 'name', '*.email', '*.toAddress'], censor: '[redacted]' },
  })
  return logger
}
