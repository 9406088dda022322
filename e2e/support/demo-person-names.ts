import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const DEMO = join(import.meta.dirname, '../../prisma/demo')

/** Names of everybody invented for the demonstration, accounts, delegations and people who look for a partner: none may be read by a visitor. */
export function demoPersonNames(): string[] {
  const files = ['people.yaml', 'pending-work.yaml', 'partner-searches.yaml'].map((name) =>
    readFileSync(join(DEMO, name), 'utf8'),
  )
  const names = files.flatMap((text) => [
    ...text.matchAll(/\b(?:displayName|fullName|contactName|senderName): ([^,}\n]+)/g),
  ])
  return [...new Set(names.map(([, name = '']) => name.trim()))]
}
