import { expect, it } from 'vitest'
import { aCollectivite } from '@/lib/collectivites/builders'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aMember } from '../builders'
import { isWritingMandate, writersOf } from './queries'

testDatabase()

const now = new Date('2026-11-23T08:00:00Z')

it('mail about a collectivité goes to its référents and agents whose account and mandate are open', async () => {
  const database = prismaClient()
  const { id: collectiviteId } = await aCollectivite(database)
  const { id: nobodyId } = await aCollectivite(database)
  const member = (
    email: string,
    role: 'REFERENT' | 'AGENT' | 'ELU' = 'AGENT',
    disabledAt: Date | null = null,
  ) => aMember(database, { collectiviteId, email, role, disabledAt })
  await member('agent@example.org')
  await member('referent@example.org', 'REFERENT')
  await member('elu@example.org', 'ELU')
  await member('ferme@example.org', 'REFERENT', new Date('2026-01-01'))
  const { person: gone } = await member('parti@example.org')
  await database.membership.updateMany({
    where: { personId: gone.id },
    data: { endsOn: new Date('2026-11-22') },
  })
  const { person: lastDay } = await member('dernier-jour@example.org')
  await database.membership.updateMany({
    where: { personId: lastDay.id },
    data: { endsOn: new Date('2026-11-23') },
  })
  const { person: coming } = await member('a-venir@example.org')
  await database.membership.updateMany({
    where: { personId: coming.id },
    data: { startsOn: new Date('2026-12-01') },
  })
  const { person: staff } = await member('permanent@example.org')
  await database.staffAssignment.create({ data: { personId: staff.id, role: 'OFFICER' } })

  const writers = await writersOf(db, [collectiviteId, nobodyId], now)
  expect(writers.get(collectiviteId)?.map(({ email }) => email)).toEqual([
    'referent@example.org',
    'agent@example.org',
    'dernier-jour@example.org',
  ])
  expect(writers.has(nobodyId)).toBe(false)
  const same = await db.$queryRaw<{ email: string }[]>`
    select p.email from membership m join person p on p.id = m.person_id where ${isWritingMandate(now)}`
  expect(same.map(({ email }) => email).sort()).toEqual(
    writers
      .get(collectiviteId)
      ?.map(({ email }) => email)
      .sort(),
  )
})
