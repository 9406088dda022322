/** A mail ready to leave, made by a pure template `lib/<domain>/mails/<name>.ts`. */
export type Mail = {
  template: string
  to: string
  /** Where an answer goes; to the portal’s own address when left out. */
  replyTo?: string | undefined
  subject: string
  text: string
  html: string
  attachments?: MailAttachment[]
}

/** A small text attachment (iCalendar). */
export type MailAttachment = { filename: string; contentType: string; content: string }
