/** Web, mail and local addresses only; anything else (javascript:, data:, //host) loses its link. */
export function safeHref(href: string): string | null {
  const isLocal = /^(?:#|\/(?![/\\]))/.test(href)
  return isLocal || /^(?:https?:\/\/|mailto:)/i.test(href) ? href : null
}
