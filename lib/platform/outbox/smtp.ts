import 'server-only'
import { createTransport, type Transporter } from 'nodemailer'
import { config } from '../config'
import type { MailAttachment } from '../mail'

let transporter: Transporter | undefined

type Outgoing = {
  id: string
  toAddress: string
  replyTo: string | null
  subject: string
  text: string
  html: string
  attachments: MailAttachment[]
}

/** One SMTP conversation. Resolves when the server accepted the mail; rejects with its answer otherwise. */
export async function sendMail(mail: Outgoing): Promise<void> {
  transporter ??= createTransport({
    url: config().smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  })
  await transporter.sendMail({
    from: { name: 'Portail de la coopération décentralisée', address: config().mailFrom },
    to: { name: '', address: mail.toAddress },
    ...(mail.replyTo && { replyTo: { name: '', address: mail.replyTo } }),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: `<${mail.id}@${new URL(config().appUrl).hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    attachments: mail.attachments.map(({ filename, contentType, content }) => ({
      filename,
      contentType,
      content,
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}
