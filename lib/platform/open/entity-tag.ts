import { createHash } from 'node:crypto'

/** Strong entity tag of a content (RFC 9110 §8.8.3). */
export function entityTag(content: string): string {
  return `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`
}

/** Whether the reader already has this version (If-None-Match, compared weakly: compression may have marked it). */
export function isKnown(request: Headers, tag: string): boolean {
  const tags = request.get('if-none-match')?.split(',') ?? []
  return tags.some((one) => ['*', tag].includes(one.trim().replace(/^W\//, '')))
}
