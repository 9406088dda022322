import { Client } from 'pg'

type Person = { name: string; email: string; staff: string[]; member: string | null }

/** Who may be played, staff first. */
const PEOPLE = `
  select p.display_name as name, p.email,
    array(select role::text from staff_assignment where person_id = p.id order by role) as staff,
    (select c.name || ' (' || lower(m.role::text) || ')'
      from membership m join collectivite c on c.id = m.collectivite_id
      where m.person_id = p.id order by m.starts_on desc limit 1) as member
  from person p
  where p.email like '%example.org' and p.disabled_at is null
  order by (select count(*) from staff_assignment where person_id = p.id) desc, member, name
  limit 20`

/** What the operator needs to know once the demonstration answers. */
export async function announcement(address: string, databaseUrl: string): Promise<string> {
  const people = await demoPeople(databaseUrl)
  const rows = people.map((person) => [person.name, roleOf(person), person.email] as const)
  const width = (column: 0 | 1) => Math.max(0, ...rows.map((row) => row[column].length))
  return [
    '',
    `  The portal answers at    ${address}`,
    `  Sign in at               ${address}/connexion   as one of these invented people:`,
    '',
    ...rows.map(([name, role, email]) => `    ${name.padEnd(width(0))}  ${role.padEnd(width(1))}  ${email}`),
    '',
    `  Their mail arrives at    ${address}/demo/courrier`,
    '  Ctrl-C stops everything; the data stays in .data for the next time.',
    '',
  ].join('\n')
}

async function demoPeople(databaseUrl: string): Promise<Person[]> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return (await client.query<Person>(PEOPLE)).rows
  } finally {
    await client.end()
  }
}

function roleOf({ staff, member }: Person): string {
  if (staff.includes('ADMIN')) return 'CUF, administrator'
  if (staff.length > 0) return 'CUF, officer'
  return member ?? 'no collectivité yet'
}
