import { describe, expect, it } from 'vitest'
import { aStaffMember } from '@/lib/accounts/builders'
import { aCollectivite, anOdd, aPartner, aTheme } from '@/lib/collectivites/builders'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aPartnership } from '../../builders'
import { aDownloadedSheet, addLine, correct, type DownloadedSheet, sentSheet } from '../builders'
import { decideLines } from './decide-lines'
import { undoImport } from './undo-import'
import { uploadSheet } from './upload-sheet'

testDatabase()

/** Three records, a sheet of them corrected by `change`, compared. */
async function anImport(change: (sheet: DownloadedSheet) => void) {
  const client = prismaClient()
  const { viewer: officer } = await aStaffMember(client)
  await aTheme(client, { code: 'eau', label: 'Eau' })
  await anOdd(client, 6)
  const angers = await aCollectivite(client, { name: 'Angers' })
  const bamako = await aPartner(client, { name: 'Bamako' })
  for (const title of ['Un', 'Deux', 'Trois']) {
    await aPartnership(client, {
      title,
      frenchIds: [angers.id],
      partnerIds: [bamako.id],
      themeCodes: ['eau'],
      odds: { create: { oddNumber: 6, weight: 2 } },
      amounts: { create: { year: 2012, frenchCents: 500n } },
    })
  }
  const sheet = await aDownloadedSheet(officer)
  change(sheet)
  const outcome = await uploadSheet(officer, {}, sentSheet(sheet))
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return { officer, id: outcome.value.id }
}

const endYears = (sheet: DownloadedSheet) => {
  for (const title of ['Un', 'Deux', 'Trois']) correct(sheet, title, 'Année de fin', '2031')
}

/** Everything the register holds, without the moment of the last change. */
async function register() {
  const rows = await db.partnership.findMany({
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
  return rows
}

const years = async () => (await register()).map(({ title, endYear }) => [title, endYear])
const states = async () =>
  (await db.registerImportLine.findMany({ orderBy: { line: 'asc' } })).map(({ state }) => state)

describe('accepting lines of a sheet', () => {
  it('writes the ticked lines and no other, with a line of the journal', async () => {
    const { officer, id } = await anImport(endYears)
    expect(await decideLines(officer, { id, press: 'accept', lines: ['2', '4'] })).toEqual({
      ok: true,
      value: { accepted: 2, overtaken: 0, leftOut: 0 },
    })
    expect(await years()).toEqual([
      ['Un', 2031],
      ['Deux', null],
      ['Trois', 2031],
    ])
    expect(await states()).toEqual(['ACCEPTED', 'CHANGED', 'ACCEPTED'])
    expect(await db.registerImport.findUnique({ where: { id } })).toMatchObject({ state: 'APPLIED' })
    expect(await db.auditEntry.findFirst({ where: { verb: 'import.accepted' } })).toMatchObject({
      objectId: id,
      details: { file: 'registre.csv', lines: 2 },
    })
  })

  it('leaves lines out, and takes all the others at once', async () => {
    const { officer, id } = await anImport(endYears)
    expect(await decideLines(officer, { id, press: 'leave-out', lines: [3] })).toMatchObject({
      value: { leftOut: 1 },
    })
    expect(await decideLines(officer, { id, press: 'accept-all' })).toMatchObject({ value: { accepted: 2 } })
    expect(await states()).toEqual(['ACCEPTED', 'LEFT_OUT', 'ACCEPTED'])
  })

  it('takes more lines than one batch holds', async () => {
    const { officer, id } = await anImport((sheet) => {
      for (let n = 0; n < 120; n++) {
        const parties = { 'Collectivités françaises': 'Angers', 'Autorités partenaires': 'Bamako, Mali' }
        addLine(sheet, { Titre: 'Une fiche', ...parties })
      }
    })
    expect(await decideLines(officer, { id, press: 'accept-all' })).toMatchObject({
      value: { accepted: 120 },
    })
    const slugs = await db.partnership.findMany({ where: { title: 'Une fiche' }, select: { slug: true } })
    expect(new Set(slugs.map(({ slug }) => slug)).size).toBe(120)
  })

  it('does nothing twice, whoever presses and however often', async () => {
    const { officer, id } = await anImport((sheet) => {
      endYears(sheet)
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
    const { officer, id } = await anImport(endYears)
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
    const { officer, id } = await anImport(endYears)
    expect(await decideLines(officer, { id, press: 'accept' })).toMatchObject({
      why: 'invalid',
      message: 'Cochez au moins une ligne.',
    })
    expect(await decideLines(officer, { id, press: 'x' })).toMatchObject({ why: 'invalid' })
    const nowhere = { id: crypto.randomUUID(), press: 'accept-all' }
    expect(await decideLines(officer, nowhere)).toMatchObject({ why: 'not-found' })
    await decideLines(officer, { id, press: 'accept', lines: [2] })
    await undoImport(officer, { id })
    expect(await decideLines(officer, { id, press: 'accept-all' })).toMatchObject({ why: 'closed' })
  })
})

describe('undoing an import', () => {
  it('gives every record back what it held, and withdraws the new ones', async () => {
    const { officer, id } = await anImport((sheet) => {
      correct(sheet, 'Un', 'Statut', 'Terminé')
      correct(sheet, 'Un', 'Thèmes (codes)', null)
      correct(sheet, 'Un', 'Fin de la convention', '31/12/2030')
      correct(sheet, 'Un', 'Titre', 'Premier')
      correct(sheet, 'Deux', 'ODD significatifs', '6')
      correct(sheet, 'Deux', 'ODD principaux', null)
      correct(sheet, 'Deux', `Montant français ${new Date().getUTCFullYear()} (€)`, '12 500,50')
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
    const { officer, id } = await anImport(endYears)
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
    const { officer, id } = await anImport(endYears)
    expect(await undoImport(officer, { id })).toMatchObject({ why: 'closed' })
    expect(await undoImport(officer, { id: crypto.randomUUID() })).toMatchObject({ why: 'not-found' })
    expect(await undoImport(officer, { id: 'x' })).toMatchObject({ why: 'not-found' })
  })

  it('happens once, and never half, when two officers press and a third accepts', async () => {
    const { officer, id } = await anImport(endYears)
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
