import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { db } from './db'
import { fold, keyContains, searchWords } from './fold'
import { testDatabase } from './testing/database'

testDatabase()

async function foldInDatabase(text: string): Promise<string | undefined> {
  const rows = await db.$queryRaw<{ folded: string }[]>`select fold(${text}) as folded`
  return rows[0]?.folded
}

describe('folding names', () => {
  it.each([
    ['L’Haÿ-les-Roses', 'l hay les roses'],
    ['Maisons-Alfort', 'maisons alfort'],
    ['St-Étienne-de-Lugdarès', 'saint etienne de lugdares'],
    ['Ste Foy', 'sainte foy'],
    ['Œting', 'oeting'],
    ['Côtes-d’Armor', 'cotes d armor'],
    ['Grundarfjörður', 'grundarfjordur'],
    ['  Cap-Haïtien  ', 'cap haitien'],
  ])('reads %s as "%s", in the application as in the database', async (name, folded) => {
    expect(fold(name)).toBe(folded)
    expect(await foldInDatabase(name)).toBe(folded)
  })

  it('agrees with the database on any French text', async () => {
    const letters = "abcdefghijklmnopqrstuvwxyzàâäæçéèêëîïôöœùûüÿABCÉÈÀÇŒ -’'.,;:!?()/0123456789"
    const text = fc.string({ unit: fc.constantFrom(...letters), maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        expect(await foldInDatabase(value)).toBe(fold(value))
      }),
      { numRuns: 60 },
    )
  })

  it('searches for each word apart, partial words included, and bounds what was pasted', () => {
    expect(keyContains('sai Eti')).toEqual([
      { searchKey: { contains: 'sai' } },
      { searchKey: { contains: 'eti' } },
    ])
    expect(searchWords('mot '.repeat(500))).toEqual(['mot'])
    expect(searchWords('a b c d e f g h i j')).toHaveLength(8)
    expect(searchWords('%%% __')).toEqual([])
  })
})
