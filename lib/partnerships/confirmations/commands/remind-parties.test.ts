import { expect, it } from 'vitest'
import { aMember } from '@/lib/accounts/builders'
import { VISITOR, type Viewer } from '@/lib/accounts/policy'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aPartnership } from '../../builders'
import { remindParties } from './remind-parties'

testDatabase()

const worker: Viewer = { kind: 'system', job: 'confirmation-reminders' }
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)

async function asked(mailedAt: Date | null, answer: 'CONFIRMED' | null = null) {
  const { id: partnershipId } = await aPartnership(prismaClient())
  const party = await db.partnershipFrenchParty.findFirstOrThrow({ where: { partnershipId } })
  const { collectiviteId } = party
  const { person } = await aMember(prismaClient(), { collectiviteId })
  await prismaClient().partyConfirmation.create({
    data: { partnershipId, collectiviteId, mailedAt, answer, answeredAt: answer && new Date() },
  })
  return person.email
}

it('after thirty days without an answer, one reminder and no other', async () => {
  const late = await asked(daysAgo(31))
  await asked(daysAgo(29))
  await asked(null)
  await asked(daysAgo(40), 'CONFIRMED')
  expect(await remindParties(worker)).toEqual({ ok: true, value: { written: 1 } })
  expect(await remindParties(worker)).toEqual({ ok: true, value: { written: 0 } })
  const mails = await db.outboxMail.findMany()
  expect(mails.map(({ toAddress, template }) => [toAddress, template])).toEqual([[late, 'party-reminded']])
})

it('is the worker’s own', async () => {
  expect(await remindParties(VISITOR)).toMatchObject({ why: 'forbidden' })
})
