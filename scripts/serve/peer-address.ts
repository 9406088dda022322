import type { IncomingMessage } from 'node:http'

/**
 * Adds the address at the other end of the connection to X-Forwarded-For, as each proxy before us did: the last one
 * of the list is then always true, whatever the sender wrote (the framework trusts the header as it finds it).
 */
export function withPeerAddress(request: IncomingMessage): void {
  const before = request.headers['x-forwarded-for']
  const peer = request.socket.remoteAddress ?? 'unknown'
  request.headers['x-forwarded-for'] = before ? `${before}, ${peer}` : peer
}
