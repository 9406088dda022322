import { expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { db, prismaClient } from '@/lib/platform/db'
import { ok } from '@/lib/platform/outcome'
import { linkToken } from '@/lib/platform/signed-link'
import { testDatabase } from '@/lib/platform/testing/database'
import { transaction } from '@/lib/platform/transaction'
import { aBoard, aSearch } from '../builders'
import { searchClosed } from '../mails/search-closed'
import { searchReceived } from '../mails/search-received'
import { mailAuthor } from './mail-author'

testDatabase()

const world = prismaClient()

it('leads each author to the page that is theirs', async () => {
  const { collectivite } = await aBoard(world)
  const abroad = await aSearch(world)
  const own = await aSearch(world, { collectiviteId: collectivite.id })
  await transaction({ actor: VISITOR }, async (tx) => {
    await mailAuthor(tx, abroad, searchReceived)
    await mailAuthor(tx, own, searchReceived)
    await mailAuthor(tx, own, searchClosed)
    return ok(null)
  })
  const mails = await db.outboxMail.findMany({ where: { template: 'search-received' } })
  const textTo = (to: string) => mails.find(({ toAddress }) => toAddress === to)?.text
  expect(textTo(abroad.contactEmail)).toContain(`gerer?jeton=${linkToken('manage-search', abroad.id)}`)
  expect(textTo(own.contactEmail)).toContain(`/espace/recherches-de-partenaires/${own.id}`)
})
