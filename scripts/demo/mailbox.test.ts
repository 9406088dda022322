import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { expect, it } from 'vitest'
import { startMailbox } from './mailbox'

it('turns each mail it accepts into one file', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'mailbox-')), 'inbox')
  const mailbox = await startMailbox(folder)
  const transport = createTransport({ url: mailbox.smtpUrl })
  const send = (subject: string) =>
    transport.sendMail({
      from: 'portail@example.org',
      to: 'claire@example.org',
      subject,
      text: 'Bonjour.\n.\nFin.',
    })
  await Promise.all([send('Un'), send('Deux')])
  transport.close()
  await mailbox.close()
  const files = readdirSync(folder)
  expect(files).toHaveLength(2)
  expect(files.every((name) => /^[\w-]+\.eml$/.test(name))).toBe(true)
  const texts = files.map((name) => readFileSync(join(folder, name), 'utf8'))
  expect(texts.some((text) => text.includes('Subject: Un'))).toBe(true)
  expect(texts.every((text) => /\r\n\.\r\nFin\./.test(text))).toBe(true)
})
