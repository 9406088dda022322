import { describe, expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { dayIn } from '@/lib/platform/zoned-time'
import { addLine, anUploadedSheet, correct, correctEndYears, type DownloadedSheet } from '../builders'
import { decideLines } from './decide-lines'
import { undoImport } from './undo-import'

testDatabase()

const anImport = (change: (sheet: DownloadedSheet) => void) => anUploadedSheet(prismaClient(), change)

/** Everything the register holds, without the moment of the last change. */
function register() {
  return db.partnership.findMany({
    where: { archivedAt: null },
    orderBy: { id: 'asc' },
    omit: { updatedAt: true },
    include: {
      frenchParties: true,
      foreignParties: true,
      themes: { orderBy: { rank: 'asc' } },
      odds: { orderBy: { oddNumber: 'asc' } },
      amounts: { orderBy: { year: 'asc' } },
      statusChanges: true,
    },
  })
}

const years = async () => (await register()).map(({ title, endYear }) => [title, endYear])
const states = async () =>
  (await db.registerImportLine.findMany({ orderBy: { line: 'asc' } })).map(({ state }) => state)

describe('undoing an import', () => {
  it('gives every record back what it held, and withdraws the new ones', async () => {
    const { officer, id } = await anImport((sheet) => {
      correct(sheet, 'Un', 'Statut', 'Terminé')
      correct(sheet, 'Un', 'Thèmes (codes)', null)
      correct(sheet, 'Un', 'Fin de la convention', '31/12/2030')
      correct(sheet, 'Un', 'Titre', 'Premier')
      correct(sheet, 'Deux', 'ODD significatifs', '6')
      correct(sheet, 'Deux', 'ODD principaux', null)
      correct(
        sheet,
        'Deux',
        `Montant français ${dayIn('Europe/Paris', new Date()).slice(0, 4)} (€)`,
        '12 500,50',
      )
      correct(sheet, 'Trois', 'Autorités partenaires', 'Bamako, Mali (chef de file)')
      addLine(sheet, {
        Titre: 'Quatre',
        'Collectivités françaises': 'Angers',
        'Autorités partenaires': 'Bamako, Mali',
      })
    })
    const before = await register()
    expect(await decideLines(officer, { id, press: 'accept-all' })).toMatchObject({ value: { accepted: 4 } })
    const during = await register()
    expect(during).toHaveLength(4)
    expect(during[0]).toMatchObject({ title: 'Premier', status: 'TERMINE', themes: [], statusChanges: [{}] })
    expect(during[1]).toMatchObject({
      odds: [{ weight: 1 }],
      amounts: [{ year: 2012 }, { frenchCents: 1_250_050n }],
    })
    expect(await undoImport(officer, { id })).toEqual({ ok: true, value: { restored: 4, kept: 0 } })
    expect(await register()).toEqual(before)
    expect(await db.partnership.count({ where: { archivedAt: { not: null } } })).toBe(1)
    expect(await states()).toEqual(Array(4).fill('UNDONE'))
    expect(await db.auditEntry.count({ where: { verb: 'import.undone' } })).toBe(1)
  })

  it('leaves a record that somebody changed since', async () => {
    const { officer, id } = await anImport(correctEndYears)
    await decideLines(officer, { id, press: 'accept-all' })
    await prismaClient().partnership.updateMany({ where: { title: 'Deux' }, data: { startYear: 1990 } })
    expect(await undoImport(officer, { id })).toMatchObject({ value: { restored: 2, kept: 1 } })
    expect(await years()).toEqual([
      ['Un', null],
      ['Deux', 2031],
      ['Trois', null],
    ])
    expect(await undoImport(officer, { id })).toMatchObject({ value: { restored: 0, kept: 1 } })
  })

  it('is refused when nothing was accepted, and for an import that is none', async () => {
    const { officer, id } = await anImport(correctEndYears)
    expect(await undoImport(officer, { id })).toMatchObject({ why: 'closed' })
    expect(await undoImport(officer, { id: crypto.randomUUID() })).toMatchObject({ why: 'not-found' })
    expect(await undoImport(officer, { id: 'x' })).toMatchObject({ why: 'not-found' })
  })

  it('happens once, and never half, when two officers press and a third accepts', async () => {
    const { officer, id } = await anImport(correctEndYears)
    await decideLines(officer, { id, press: 'accept', lines: [2] })
    const before = await years()
    const [, ...undone] = await Promise.all([
      decideLines(officer, { id, press: 'accept', lines: [3] }),
      undoImport(officer, { id }),
      undoImport(officer, { id }),
    ])
    expect(before).toContainEqual(['Un', 2031])
    expect(undone.every((outcome) => outcome.ok)).toBe(true)
    expect((await years()).filter(([, year]) => year !== null)).toEqual([])
  })
})
