/** A mail ready to leave, made by a pure template `lib/<domain>/mails/<name>.ts`. */
export type Mail = {
  template: string
  to: string
  subject: string
  text: string
  html: string
  attachments?: MailAttachment[]
}

/** A small text attachment (iCalendar). */
export type MailAttachment = { filename: string; contentType: string; content: string }
