import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach } from 'vitest'

type Sink = { received: ParsedMail[]; refusal: { code: number; message: string } | null }

/** A real SMTP server for the test file; the outbox sends to it. Set `refusal` to have it refuse what follows. */
export function smtpSink(): Sink {
  const sink: Sink = { received: [], refusal: null }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      simpleParser(stream).then((mail) => {
        const { refusal } = sink
        if (refusal) return done(Object.assign(new Error(refusal.message), { responseCode: refusal.code }))
        sink.received.push(mail)
        done()
      }, done)
    },
  })
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    process.env.SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
  })
  beforeEach(() => Object.assign(sink, { received: [], refusal: null }))
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())))
  return sink
}
