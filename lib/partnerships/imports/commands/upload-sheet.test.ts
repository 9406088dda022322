import { describe, expect, it } from 'vitest'
import { aStaffMember } from '@/lib/accounts/builders'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite, aPartner, aTheme } from '@/lib/collectivites/builders'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { dayIn } from '@/lib/platform/zoned-time'
import { aDesk, aPartnership } from '../../builders'
import { registerToCorrect } from '../../import-download/queries'
import { registerSheet } from '../../register-sheet/queries'
import { aDownloadedSheet, addLine, correct, sentSheet } from '../builders'
import { importPage, importsPage } from '../queries'
import { uploadSheet } from './upload-sheet'

testDatabase()

async function aRegister() {
  const client = prismaClient()
  const { viewer: officer } = await aStaffMember(client)
  const theme = await aTheme(client, { code: 'eau', label: 'Eau' })
  const angers = await aCollectivite(client, { name: 'Angers' })
  const bamako = await aPartner(client, { name: 'Bamako' })
  for (const title of ['Un', 'Deux', 'Trois', 'Quatre']) {
    await aPartnership(client, {
      title,
      frenchIds: [angers.id],
      partnerIds: [bamako.id],
      themeCodes: [theme.code],
      subject: '=HYPERLINK("x")',
      signedOn: new Date('2020-06-08'),
      firstSignedOn: '1974-06',
      amounts: {
        create: { year: Number(dayIn('Europe/Paris', new Date()).slice(0, 4)) - 1, frenchCents: 1_250_050n },
      },
    })
  }
  return { officer, angers, bamako }
}

const linesOf = (importId: string) =>
  db.registerImportLine.findMany({ where: { importId }, orderBy: { line: 'asc' } })

const sent = async (...of: Parameters<typeof uploadSheet>) => {
  const outcome = await uploadSheet(...of)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return outcome.value.id
}

it('is about the year, and named after the day, of Paris', async () => {
  const { viewer } = await aStaffMember(prismaClient())
  const eve = new Date('2026-12-31T23:30:00Z')
  expect((await registerSheet(viewer, null, eve))?.header).toContain('Montant français 2027 (€)')
  const { name, body } = (await registerToCorrect(viewer, 'csv', null, eve)) ?? {}
  expect(name).toBe('registre-complet-2027-01-01.csv')
  await body?.cancel()
})

describe('sending a sheet back', () => {
  it('finds nothing to do when nothing was corrected, and writes nothing to the register', async () => {
    const { officer } = await aRegister()
    const id = await sent(officer, {}, sentSheet(await aDownloadedSheet(officer)))
    expect((await linesOf(id)).map(({ state }) => state)).toEqual(Array(4).fill('UNCHANGED'))
    expect(await db.auditEntry.findMany({ select: { verb: true, objectId: true } })).toEqual([
      { verb: 'import.compared', objectId: id },
    ])
  })

  it('tells each difference, fault, new and overtaken line apart', async () => {
    const { officer, bamako } = await aRegister()
    const sheet = await aDownloadedSheet(officer)
    correct(sheet, 'Un', 'Statut', 'Terminé')
    correct(sheet, 'Deux', 'Année de fin', 'bientôt')
    correct(sheet, 'Trois', 'Année de fin', 2030)
    addLine(sheet, {
      Titre: 'Cinq',
      'Collectivités françaises': 'Angers',
      'Autorités partenaires': `Bamako [${bamako.slug}] (chef de file)`,
    })
    addLine(sheet, { Titre: 'Six' })
    addLine(sheet, { 'Identifiant (ne pas modifier)': 'a0000000-0000-4000-8000-000000000009' })
    sheet.rows.push(sheet.rows[3] ?? [])
    await prismaClient().partnership.updateMany({ where: { title: 'Trois' }, data: { startYear: 1999 } })
    const lines = await linesOf(await sent(officer, {}, sentSheet(sheet, 'registre corrigé.csv')))
    expect(lines.map(({ line, state, title }) => [line, state, title])).toEqual([
      [2, 'CHANGED', 'Un'],
      [3, 'FAULTY', 'Deux'],
      [4, 'LEFT_OUT', 'Trois'],
      [5, 'UNCHANGED', 'Quatre'],
      [6, 'NEW', 'Cinq'],
      [7, 'FAULTY', 'Six'],
      [8, 'FAULTY', 'Sans titre'],
      [9, 'FAULTY', 'Quatre'],
    ])
    expect(lines[0]?.after).toMatchObject({
      cells: [{ key: 'status', before: 'En cours', after: 'Terminé' }],
    })
    expect(lines[1]?.faults).toEqual([
      { column: 'endYear', message: expect.stringContaining('quatre chiffres') },
    ])
    expect(lines[2]?.faults).toEqual([{ column: null, message: expect.stringContaining('a changé depuis') }])
    expect(lines[7]?.faults).toEqual([{ column: 'id', message: 'La même fiche figure déjà à la ligne 5.' }])
  })

  it('passes over a line that was not corrected, even when its record moved on', async () => {
    const { officer } = await aRegister()
    const sheet = await aDownloadedSheet(officer)
    await prismaClient().partnership.updateMany({
      where: { title: 'Un' },
      data: { title: 'Une', startYear: 1990 },
    })
    const lines = await linesOf(await sent(officer, {}, sentSheet(sheet)))
    expect(lines.map(({ state }) => state)).toEqual(Array(4).fill('UNCHANGED'))
  })

  it('keeps the columns that the sheet no longer has', async () => {
    const { officer } = await aRegister()
    const sheet = await aDownloadedSheet(officer)
    correct(sheet, 'Un', 'Année de fin', '2031')
    const kept = ['Identifiant (ne pas modifier)', 'Version (ne pas modifier)', 'Titre', 'Année de fin']
    const places = kept.map((header) => sheet.header.indexOf(header))
    const narrow = { header: kept, rows: sheet.rows.map((row) => places.map((at) => row[at] ?? null)) }
    const lines = await linesOf(await sent(officer, {}, sentSheet(narrow)))
    expect(lines[0]?.after).toMatchObject({ cells: [{ key: 'endYear', before: '', after: '2031' }] })
    expect(lines.slice(1).map(({ state }) => state)).toEqual(Array(3).fill('UNCHANGED'))
  })

  it('is done once for one form', async () => {
    const { officer } = await aRegister()
    const sheet = sentSheet(await aDownloadedSheet(officer))
    const submissionKey = crypto.randomUUID()
    const ids = await Promise.all([1, 2, 3].map(() => sent(officer, { submissionKey }, sheet)))
    expect(new Set(ids).size).toBe(1)
    expect(await db.registerImport.count()).toBe(1)
  })

  it('refuses what is no sheet of the register, with a word beside the field', async () => {
    const { officer } = await aRegister()
    const sheetFault = async (file: Parameters<typeof uploadSheet>[2]) => {
      const outcome = await uploadSheet(officer, {}, file)
      return outcome.ok ? null : outcome.fields?.sheet
    }
    const text = (words: string) => ({ name: 'a.csv', bytes: new TextEncoder().encode(words) })
    expect(await sheetFault(null)).toContain('Choisissez un fichier')
    expect(await sheetFault(text('a;b\n1;2'))).toContain('n’est pas celle du registre')
    const { header } = await aDownloadedSheet(officer)
    expect(await sheetFault(text(header.join(';')))).toContain('aucune ligne')
    expect(await sheetFault(text([...header, 'Titre'].join(';')))).toContain('figure deux fois')
    expect(await sheetFault(text(''))).toBe('Ce fichier est vide.')
    expect(await db.registerImport.count()).toBe(0)
    expect(await uploadSheet(officer, { submissionKey: 'x' }, text('a'))).toMatchObject({ why: 'invalid' })
  })

  it('is for CUF alone, like everything that can be read of it', async () => {
    const desk = await aDesk(prismaClient())
    const file = sentSheet(await aDownloadedSheet(desk.officer))
    expect(await uploadSheet(desk.agent, {}, file)).toMatchObject({ why: 'not-found' })
    expect(await uploadSheet(VISITOR, {}, file)).toMatchObject({ why: 'forbidden' })
    expect(await registerSheet(desk.agent, null)).toBeNull()
    expect(await registerSheet(desk.officer, 'nulle-part')).toBeNull()
    expect(await importsPage(desk.agent, {})).toBeNull()
    await aPartnership(prismaClient(), { title: 'Un' })
    const id = await sent(desk.officer, {}, sentSheet(await aDownloadedSheet(desk.officer)))
    expect(await importPage(desk.agent, id, {})).toBeNull()
    expect(await importPage(desk.officer, id, { vue: 'inchangees' })).toMatchObject({
      total: 1,
      canDecide: false,
    })
    expect(await importsPage(desk.officer, {})).toMatchObject({
      total: 1,
      items: [{ id, state: 'COMPARED' }],
    })
  })

  it('downloads the part of one country, without what is archived', async () => {
    const { officer } = await aRegister()
    const benin = await aPartner(prismaClient(), { countryCode: 'BJ' })
    await aPartnership(prismaClient(), { title: 'Cotonou', partnerIds: [benin.id] })
    await prismaClient().partnership.updateMany({ where: { title: 'Un' }, data: { archivedAt: new Date() } })
    const titles = async (slug: string | null) => {
      const sheet = await registerSheet(officer, slug)
      const rows = []
      for await (const batch of sheet?.lines ?? []) rows.push(...batch)
      return rows.map((row) => row[2])
    }
    expect(await titles('benin')).toEqual(['Cotonou'])
    expect(await titles('mali')).toEqual(['Deux', 'Trois', 'Quatre'])
    expect(await titles(null)).toHaveLength(4)
  })
})
