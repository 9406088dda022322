import { expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { db, prismaClient } from '@/lib/platform/db'
import { ok } from '@/lib/platform/outcome'
import { testDatabase } from '@/lib/platform/testing/database'
import { transaction } from '@/lib/platform/transaction'
import { aSearch } from '../../searches/builders'
import { passOn } from './pass-on'

testDatabase()

it('writes to the author, to be answered to the sender; the journal names neither', async () => {
  const notice = await aSearch(prismaClient())
  const words = {
    senderName: 'Jeanne Petit',
    institution: 'Ville de Brest',
    senderEmail: 'jeanne@brest.example.org',
    text: 'Parlons-en.',
  }
  await transaction({ actor: VISITOR }, async (tx) => {
    await passOn(tx, notice, words)
    return ok(null)
  })
  expect(await db.outboxMail.findFirst()).toMatchObject({
    toAddress: notice.contactEmail,
    replyTo: words.senderEmail,
    text: expect.stringContaining('> Parlons-en.'),
  })
  expect(JSON.stringify(await db.auditEntry.findMany())).not.toMatch(/jeanne|brest|auteur-/i)
})
