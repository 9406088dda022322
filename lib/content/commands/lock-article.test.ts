import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { aPerson } from '@/lib/accounts/builders'
import { VISITOR } from '@/lib/accounts/policy'
import { prismaClient } from '@/lib/platform/db'
import { ok } from '@/lib/platform/outcome'
import { testDatabase } from '@/lib/platform/testing/database'
import { transaction } from '@/lib/platform/transaction'
import { anArticle } from '../builders'
import { lockArticle } from './lock-article'

testDatabase()

const world = prismaClient()

describe('locking a news item', () => {
  it('makes the next one wait, and read what the first wrote', async () => {
    const { id } = await anArticle(world, { status: 'DRAFT' })
    const first = transaction({ actor: VISITOR }, async (tx) => {
      await lockArticle(tx, id)
      await wait(150)
      await tx.db.article.update({ where: { id }, data: { status: 'ARCHIVED' } })
      return ok(null)
    })
    await wait(50)
    const second = transaction({ actor: VISITOR }, async (tx) => ok((await lockArticle(tx, id))?.status))
    expect(await first).toMatchObject({ ok: true })
    expect(await second).toEqual({ ok: true, value: 'ARCHIVED' })
  })

  it('finds nothing where there is nothing, and no author once the account is closed', async () => {
    const person = await aPerson(world, { disabledAt: new Date() })
    const { id } = await anArticle(world, { authorId: person.id })
    const outcome = await transaction({ actor: VISITOR }, async (tx) =>
      ok([await lockArticle(tx, person.id), (await lockArticle(tx, id))?.author]),
    )
    expect(outcome).toEqual({ ok: true, value: [null, null] })
  })
})
