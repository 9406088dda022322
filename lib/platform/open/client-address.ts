/**
 * Who asks, for the limit on requests: the address that the last proxy we trust saw. Each of them adds one to the
 * right of X-Forwarded-For, as our own HTTP server does; what stands further left was written by anybody.
 * Of an IPv6 address the network counts, since one connection has as many addresses as it wants.
 */
export function clientAddress(forwardedFor: string | null, trustedProxies: number): string {
  const seen = (forwardedFor ?? '').split(',').map((one) => one.trim())
  const address = seen.at(-1 - trustedProxies) ?? seen[0]
  return networkOf(address || 'unknown')
}

function networkOf(address: string): string {
  const bare = address.replace(/^\[|\](:\d+)?$|%.*$/g, '').toLowerCase()
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare)?.[1]
  if (mapped) return mapped
  if (bare.split(':').length < 3) return bare.replace(/:\d+$/, '') || 'unknown'
  const [left = '', right] = bare.split('::')
  const head = left === '' ? [] : left.split(':')
  const tail = right === undefined || right === '' ? [] : right.split(':')
  const zeros = right === undefined ? 0 : Math.max(0, 8 - head.length - tail.length)
  const groups = [...head, ...Array<string>(zeros).fill('0'), ...tail]
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}
