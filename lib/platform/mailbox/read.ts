import 'server-only'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ParsedMail, simpleParser } from 'mailparser'
import { config } from '../config'

/** One line of the demonstration mailbox. */
export type MailboxLine = { id: string; to: string; subject: string; at: Date }

/** A whole mail of the demonstration mailbox. */
export type MailboxMail = MailboxLine & {
  text: string
  attachments: { filename: string; contentType: string; content: string }[]
}

const SHOWN = 50

/** The last mails that arrived, newest first; null outside the demonstration. */
export async function mailboxLines(): Promise<MailboxLine[] | null> {
  const folder = config().demoMailbox
  if (folder === null) return null
  const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml'))
  const newest = files.sort().reverse().slice(0, SHOWN)
  return Promise.all(newest.map(async (file) => lineOf(idOf(file), await parse(folder, file))))
}

/** One mail; null outside the demonstration or when there is none of that name. */
export async function mailboxMail(id: string): Promise<MailboxMail | null> {
  const folder = config().demoMailbox
  if (folder === null || !/^[\w-]+$/.test(id)) return null
  const mail = await parse(folder, `${id}.eml`).catch(() => null)
  if (!mail) return null
  const attachments = mail.attachments.map(({ filename, contentType, content }) => ({
    filename: filename ?? 'fichier',
    contentType,
    content: content.toString('utf8'),
  }))
  return { ...lineOf(id, mail), text: mail.text ?? '', attachments }
}

async function parse(folder: string, file: string): Promise<ParsedMail> {
  return simpleParser(await readFile(join(folder, file)))
}

function idOf(file: string): string {
  return file.slice(0, -'.eml'.length)
}

function lineOf(id: string, mail: ParsedMail): MailboxLine {
  const to = [mail.to ?? []].flat().map(({ text }) => text)
  return { id, to: to.join(', '), subject: mail.subject ?? '(sans objet)', at: mail.date ?? new Date(0) }
}
