import { describe, expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { prismaClient } from '@/lib/platform/db'
import { ok } from '@/lib/platform/outcome'
import { testDatabase } from '@/lib/platform/testing/database'
import { transaction } from '@/lib/platform/transaction'
import { anArticle } from '../builders'
import { takeSlug } from './take-slug'

testDatabase()

const world = prismaClient()

async function slugFor(title: string, ownId?: string) {
  const outcome = await transaction({ actor: VISITOR }, async (tx) => ok(await takeSlug(tx, title, ownId)))
  return outcome.ok ? outcome.value : null
}

describe('taking an address', () => {
  it('is the title, then the title with a number', async () => {
    expect(await slugFor('Réunion à Lyon')).toBe('reunion-a-lyon')
    await anArticle(world, { slug: 'reunion-a-lyon' })
    await anArticle(world, { slug: 'reunion-a-lyon-3' })
    expect(await slugFor('Réunion à Lyon')).toBe('reunion-a-lyon-2')
  })

  it('leaves an item its own', async () => {
    const { id } = await anArticle(world, { slug: 'reunion-a-lyon' })
    expect(await slugFor('Réunion à Lyon', id)).toBe('reunion-a-lyon')
  })

  it('copes with a title without letters, and with more than fifty of the same title', async () => {
    expect(await slugFor('???')).toBe('actualite')
    for (let n = 1; n <= 51; n++) await anArticle(world, { slug: n === 1 ? 'lyon' : `lyon-${n}` })
    expect(await slugFor('Lyon')).toBe('lyon-52')
  })
})
