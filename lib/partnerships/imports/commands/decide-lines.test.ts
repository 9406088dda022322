import { describe, expect, it } from 'vitest'
import { aStaffMember } from '@/lib/accounts/builders'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { addLine, anUploadedSheet, correctEndYears, type DownloadedSheet } from '../builders'
import { decideLines } from './decide-lines'
import { undoImport } from './undo-import'

testDatabase()

const anImport = (change: (sheet: DownloadedSheet) => void) => anUploadedSheet(prismaClient(), change)

const years = () =>
  db.partnership.findMany({ select: { title: true, endYear: true }, orderBy: { id: 'asc' } })
const states = async () =>
  (await db.registerImportLine.findMany({ orderBy: { line: 'asc' } })).map(({ state }) => state)

describe('accepting lines of a sheet', () => {
  it('writes the ticked lines and no other, with a line of the journal', async () => {
    const { officer, id } = await anImport(correctEndYears)
    expect(await decideLines(officer, { id, press: 'accept', lines: ['2', '4'] })).toEqual({
      ok: true,
      value: { accepted: 2, overtaken: 0, leftOut: 0 },
    })
    expect(await years()).toEqual([
      { title: 'Un', endYear: 2031 },
      { title: 'Deux', endYear: null },
      { title: 'Trois', endYear: 2031 },
    ])
    expect(await states()).toEqual(['ACCEPTED', 'CHANGED', 'ACCEPTED'])
    expect(await db.registerImport.findUnique({ where: { id } })).toMatchObject({ state: 'APPLIED' })
    expect(await db.auditEntry.findFirst({ where: { verb: 'import.accepted' } })).toMatchObject({
      objectId: id,
      details: { file: 'registre.csv', lines: 2 },
    })
  })

  it('leaves lines out, and takes all the others at once', async () => {
    const { officer, id } = await anImport(correctEndYears)
    expect(await decideLines(officer, { id, press: 'leave-out', lines: [3] })).toMatchObject({
      value: { leftOut: 1 },
    })
    expect(await decideLines(officer, { id, press: 'accept-all' })).toMatchObject({ value: { accepted: 2 } })
    expect(await states()).toEqual(['ACCEPTED', 'LEFT_OUT', 'ACCEPTED'])
  })

  it('leaves out all that waits, and nothing that was accepted', async () => {
    const { officer, id } = await anImport(correctEndYears)
    await decideLines(officer, { id, press: 'accept', lines: [2] })
    const leftOut = (count: number) => ({ ok: true, value: { accepted: 0, overtaken: 0, leftOut: count } })
    expect(await decideLines(officer, { id, press: 'leave-out-all' })).toEqual(leftOut(2))
    expect(await decideLines(officer, { id, press: 'leave-out-all' })).toEqual(leftOut(0))
    expect(await states()).toEqual(['ACCEPTED', 'LEFT_OUT', 'LEFT_OUT'])
    expect(await db.auditEntry.findMany({ where: { verb: 'import.left-out' } })).toMatchObject([
      { objectId: id, details: { file: 'registre.csv', lines: 2 } },
    ])
  })

  it('takes more lines than one batch holds', async () => {
    const { officer, id } = await anImport((sheet) => {
      for (let n = 0; n < 30; n++) {
        const parties = { 'Collectivités françaises': 'Angers', 'Autorités partenaires': 'Bamako, Mali' }
        addLine(sheet, { Titre: 'Une fiche', ...parties })
      }
    })
    expect(await decideLines(officer, { id, press: 'accept-all' })).toMatchObject({
      value: { accepted: 30 },
    })
    const slugs = await db.partnership.findMany({ where: { title: 'Une fiche' }, select: { slug: true } })
    expect(new Set(slugs.map(({ slug }) => slug)).size).toBe(30)
  })

  it('does nothing twice, whoever presses and however often', async () => {
    const { officer, id } = await anImport((sheet) => {
      correctEndYears(sheet)
      addLine(sheet, {
        Titre: 'Quatre',
        'Collectivités françaises': 'Angers',
        'Autorités partenaires': 'Bamako, Mali',
      })
    })
    const { viewer: colleague } = await aStaffMember(prismaClient())
    const outcomes = await Promise.all(
      [officer, colleague, officer].map((viewer) => decideLines(viewer, { id, press: 'accept-all' })),
    )
    const sums = outcomes.map((outcome) => (outcome.ok ? outcome.value.accepted : outcome.why))
    expect(sums.filter((sum) => sum === 4)).toHaveLength(1)
    expect(sums.filter((sum) => sum === 0)).toHaveLength(2)
    expect(await db.partnership.count()).toBe(4)
  })

  it('passes over a record that changed since the comparison, and says so', async () => {
    const { officer, id } = await anImport(correctEndYears)
    await prismaClient().partnership.updateMany({ where: { title: 'Deux' }, data: { startYear: 1990 } })
    await prismaClient().partnership.updateMany({
      where: { title: 'Trois' },
      data: { archivedAt: new Date() },
    })
    expect(await decideLines(officer, { id, press: 'accept-all' })).toMatchObject({
      value: { accepted: 1, overtaken: 2 },
    })
    expect(await states()).toEqual(['ACCEPTED', 'LEFT_OUT', 'LEFT_OUT'])
    expect(await db.registerImportLine.findFirst({ where: { line: 3 } })).toMatchObject({
      faults: [{ message: expect.stringContaining('a changé depuis') }],
    })
  })

  it('refuses an empty choice, an unknown action, an unknown import and one that was undone', async () => {
    const { officer, id } = await anImport(correctEndYears)
    expect(await decideLines(officer, { id, press: 'accept' })).toMatchObject({
      why: 'invalid',
      message: 'Cochez au moins une ligne.',
    })
    expect(await decideLines(officer, { id, press: 'x' })).toMatchObject({ why: 'invalid' })
    const nowhere = { id: crypto.randomUUID(), press: 'accept-all' }
    expect(await decideLines(officer, nowhere)).toMatchObject({ why: 'not-found' })
    const leaving = { ...nowhere, press: 'leave-out-all' }
    expect(await decideLines(officer, leaving)).toMatchObject({ why: 'not-found' })
    await decideLines(officer, { id, press: 'accept', lines: [2] })
    await undoImport(officer, { id })
    expect(await decideLines(officer, { id, press: 'accept-all' })).toMatchObject({ why: 'closed' })
    expect(await decideLines(officer, { id, press: 'leave-out-all' })).toMatchObject({ why: 'closed' })
  })
})
