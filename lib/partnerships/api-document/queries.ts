import 'server-only'
import { config } from '@/lib/platform/config'
import type { OpenReply } from '@/lib/platform/open/open-route'
import { openApiDocument } from './rules'

/** The OpenAPI document, with the addresses of this portal. */
export async function apiDocument(): Promise<OpenReply> {
  const { appUrl, mailFrom } = config()
  return { json: openApiDocument(appUrl, mailFrom), type: 'application/vnd.oai.openapi+json;version=3.1' }
}
