import { z } from 'zod'
import { readYaml } from '@/prisma/demo/read'

const People = z.object({
  people: z.array(
    z.object({
      email: z.string(),
      displayName: z.string(),
      staffRoles: z.array(z.string()).optional(),
      collectivite: z.string().optional(),
      role: z.string().optional(),
    }),
  ),
})

type Person = z.output<typeof People>['people'][number]

/** What the operator needs to know once the demonstration answers. */
export function announce(address: string): string {
  const { people } = readYaml('people.yaml', People)
  const lines = people.map((person) => [person.displayName, roleOf(person), person.email] as const)
  const width = (column: 0 | 1) => Math.max(...lines.map((line) => line[column].length))
  const table = lines.map(
    ([name, role, email]) => `    ${name.padEnd(width(0))}  ${role.padEnd(width(1))}  ${email}`,
  )
  return [
    '',
    `  The portal answers at    ${address}`,
    `  Sign in at               ${address}/connexion   as one of these invented people:`,
    '',
    ...table,
    '',
    `  Their mail arrives at    ${address}/demo/courrier`,
    '  Ctrl-C stops everything; the data stays in .data for the next time.',
    '',
  ].join('\n')
}

function roleOf({ staffRoles = [], collectivite, role }: Person): string {
  if (staffRoles.includes('ADMIN')) return 'CUF, administrator'
  if (staffRoles.length > 0) return 'CUF, officer'
  return `${collectivite ?? 'no collectivité'}, ${(role ?? 'member').toLowerCase()}`
}
