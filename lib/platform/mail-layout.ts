import type { Mail, MailAttachment } from './mail'

type Letter = {
  template: string
  to: string
  /** Where an answer goes, when not to the portal. */
  replyTo?: string | undefined
  /** Public address of the portal, for the footer. */
  home: string
  subject: string
  greeting: string
  paragraphs: string[]
  /** Facts set out line by line ("Dates : 12–13 mars"). */
  facts?: { label: string; value: string }[]
  /** Words quoted from a person (a reason, a request). */
  quote?: string | undefined
  action?: { label: string; href: string }
  closing?: string[]
  attachments?: MailAttachment[]
}

const SIGNATURE = 'L’équipe de Cités Unies France'

/** Makes the text and the HTML of a mail from the same words; readable without images or styles. */
export function composeMail(letter: Letter): Mail {
  const { template, to, replyTo, subject, attachments = [] } = letter
  const body = { text: textOf(letter), html: htmlOf(letter), attachments }
  return { template, to, replyTo, subject: oneLine(subject), ...body }
}

function oneLine(text: string): string {
  return text
    .replace(/[\r\n\t ]+/g, ' ')
    .trim()
    .slice(0, 240)
}

function textOf({ home, greeting, paragraphs, facts, quote, action, closing = [] }: Letter): string {
  const blocks = [
    greeting,
    ...paragraphs,
    facts?.map(({ label, value }) => `${label}\u00a0: ${value}`).join('\n'),
    quote?.replace(/^/gm, '> '),
    action && `${action.label}\u00a0:\n${action.href}`,
    ...closing,
    SIGNATURE,
    `-- \nPortail de la coopération décentralisée\n${home}`,
  ]
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}

function htmlOf({ home, subject, greeting, paragraphs, facts, quote, action, closing = [] }: Letter): string {
  const p = (text: string) => `<p style="margin:0 0 16px">${escapeHtml(text).replaceAll('\n', '<br>')}</p>`
  const rows = (facts ?? []).map(
    ({ label, value }) =>
      `<tr><th scope="row" style="text-align:left;vertical-align:top;padding:4px 16px 4px 0;font-weight:600">${escapeHtml(label)}</th>` +
      `<td style="padding:4px 0">${escapeHtml(value)}</td></tr>`,
  )
  const parts = [
    p(greeting),
    ...paragraphs.map(p),
    rows.length > 0 ? `<table style="margin:0 0 16px;border-collapse:collapse">${rows.join('')}</table>` : '',
    quote
      ? `<blockquote style="margin:0 0 16px;padding:8px 16px;border-left:4px solid #b4532a">${escapeHtml(quote).replaceAll('\n', '<br>')}</blockquote>`
      : '',
    action
      ? `<p style="margin:24px 0"><a href="${escapeHtml(action.href)}" style="display:inline-block;padding:12px 20px;background:#17494d;color:#ffffff;text-decoration:none;border-radius:6px">${escapeHtml(action.label)}</a></p>` +
        `<p style="margin:0 0 16px;font-size:14px;color:#55605f">Si le bouton ne répond pas, copiez cette adresse\u00a0: ${escapeHtml(action.href)}</p>`
      : '',
    ...closing.map(p),
    p(SIGNATURE),
  ]
  return (
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>` +
    '<body style="margin:0;padding:24px;background:#f6f4ef;color:#1d2625;font:16px/1.5 system-ui,sans-serif">' +
    `<div style="max-width:560px;margin:0 auto;padding:32px;background:#ffffff;border-radius:8px">${parts.join('')}</div>` +
    `<p style="max-width:560px;margin:16px auto;font-size:14px;color:#55605f"><a href="${escapeHtml(home)}" style="color:#17494d">Portail de la coopération décentralisée</a></p>` +
    '</body></html>'
  )
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
