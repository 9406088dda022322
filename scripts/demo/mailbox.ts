import { randomBytes } from 'node:crypto'
import { createWriteStream, mkdirSync, renameSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { SMTPServer } from 'smtp-server'

const LARGEST_MAIL = 10 * 1024 * 1024

/** A mail server for this machine only: whatever it accepts becomes one .eml file in the folder. */
export type Mailbox = { smtpUrl: string; close(): Promise<void> }

/** Starts it on a free port. */
export function startMailbox(folder: string): Promise<Mailbox> {
  mkdirSync(folder, { recursive: true })
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: LARGEST_MAIL,
    onData: (stream, _session, done) => {
      const name = `${new Date().toISOString().replace(/[:.]/g, '-')}-${randomBytes(4).toString('hex')}`
      const half = join(folder, `${name}.part`)
      pipeline(stream, createWriteStream(half)).then(
        () => {
          if (stream.sizeExceeded) {
            rmSync(half)
            done(Object.assign(new Error('Message too large'), { responseCode: 552 }))
            return
          }
          renameSync(half, join(folder, `${name}.eml`)) // a reader never sees half a mail
          done()
        },
        (error) => done(error),
      )
    },
  })
  server.on('error', () => undefined) // a client that hangs up in the middle of a conversation
  return new Promise((resolve, reject) => {
    server.server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.server.address() as AddressInfo
      resolve({
        smtpUrl: `smtp://127.0.0.1:${port}`,
        close: () => new Promise((closed) => server.close(() => closed())),
      })
    })
  })
}
