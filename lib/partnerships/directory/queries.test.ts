import { describe, expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite, aLocalAssociation, aPartner, aTheme } from '@/lib/collectivites/builders'
import { aGroup } from '@/lib/groups/builders'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { type PdfTag, readPdfUa } from '@/lib/platform/testing/pdf-ua'
import { aPartnership } from '../builders'
import { countryDirectory } from './queries'

testDatabase()

async function bytesOf(slug: string): Promise<Buffer> {
  const reply = await countryDirectory(VISITOR, slug, new Date('2026-11-23T10:00:00Z'))
  if (!reply || !('file' in reply)) throw new Error('no file')
  const chunks = []
  for await (const chunk of reply.file.chunks()) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

const flat = (tag: PdfTag): PdfTag[] => [tag, ...tag.children.flatMap(flat)]

async function aDirectory() {
  const db = prismaClient()
  const angers = await aCollectivite(db, { name: 'Angers' })
  const bamako = await aPartner(db, { name: 'Bamako' })
  const theme = await aTheme(db, { label: 'Eau et assainissement' })
  await aGroup(db, { name: 'Groupe-pays Mali', countryCodes: ['ML'] })
  await aLocalAssociation(db, {
    name: 'Association des municipalités du Mali',
    acronym: 'AMM',
    countryCode: 'ML',
  })
  for (let n = 1; n <= 12; n++) {
    await aPartnership(db, {
      title: n === 1 ? 'Łódź – Đà Nẵng – 名' : `Angers – Bamako ${n}`,
      frenchIds: [angers.id],
      partnerIds: [bamako.id],
      themeCodes: [theme.code],
      subject: 'Appui à l’accès à l’eau potable. '.repeat(n * 2).slice(0, 1000),
      verifiedOn: new Date('2026-06-08'),
    })
  }
  await aPartnership(db, { title: 'Retirée', partnerIds: [bamako.id], archivedAt: new Date() })
}

describe('the directory of a country', () => {
  it('keeps to PDF/UA-1: tags, title, language, fonts, links', async () => {
    await aDirectory()
    const { faults, tree, bookmarks } = await readPdfUa(await bytesOf('mali'))
    expect(faults).toEqual([])
    const tags = flat(tree)
    const count = (type: string) => tags.filter((tag) => tag.type === type).length
    expect([count('H1'), count('H2')]).toEqual([6, 12])
    expect([count('Table'), count('TR'), count('TH'), count('TD')]).toEqual([1, 4, 5, 3])
    expect(count('LI')).toBeGreaterThan(12 * 6)
    expect(count('Link')).toBeGreaterThan(12)
    expect(tags.some(({ text }) => text === 'Łódź – Đà Nẵng – ?')).toBe(true)
    expect(bookmarks).toContain('Partenariats')
    expect(bookmarks).toContain('Index des collectivités françaises')
    expect(bookmarks).toContain('Angers – Bamako 7')
    expect(bookmarks).not.toContain('Retirée')
  })

  it('says what an authority is once', async () => {
    const db = prismaClient()
    const allier = await aCollectivite(db, { name: 'Département de l’Allier', level: 'DEP' })
    const cercle = await aPartner(db, { name: 'Cercle de Niafunké', level: 'OTHER', levelLabel: 'cercle' })
    await aPartnership(db, { frenchIds: [allier.id], partnerIds: [cercle.id] })
    const { text } = await readPdfUa(await bytesOf('mali'))
    expect(text).toContain('Cercle de Niafunké, Mali')
    expect(text).not.toContain('Département de l’Allier, département')
  })

  it('says that there is nothing rather than being empty, and knows no other country', async () => {
    await aPartner(prismaClient(), { countryCode: 'BJ' })
    const { faults, text } = await readPdfUa(await bytesOf('benin'))
    expect(faults).toEqual([])
    expect(text).toContain('aucun partenariat')
    expect(await countryDirectory(VISITOR, 'atlantide')).toBeNull()
    expect(await countryDirectory(VISITOR, '../x')).toBeNull()
  })
})
