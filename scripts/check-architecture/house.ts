/** The domains, left to right: a domain may use the ones in the groups before its own, never a neighbour. */
export const CHAIN = [
  ['accounts'],
  ['collectivites'],
  ['groups'],
  ['content', 'events', 'partnerships'],
  ['moderation', 'search'],
] as const

/** Every domain, in the order of the chain. */
export const DOMAINS: string[] = CHAIN.flat()

/** The domains a domain may lean on. */
export function domainsLeftOf(domain: string): string[] {
  const place = CHAIN.findIndex((group) => group.some((name) => name === domain))
  return CHAIN.slice(0, Math.max(place, 0)).flat()
}

/** The domain a file of `lib` belongs to, or null for the platform and everything outside `lib`. */
export function domainOf(path: string): string | null {
  const [top, name] = path.split('/')
  return top === 'lib' && name !== undefined && DOMAINS.includes(name) ? name : null
}

/** Whether the file is a unit or integration test. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path)
}

/** `lib/events/commands/register-delegation.ts` → `register-delegation`. */
export function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\..*$/, '')
}

/** `register-delegation` → `registerDelegation`. */
export function camelCase(kebab: string): string {
  return kebab.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}
