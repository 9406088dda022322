import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite, aLocalAssociation, aPartner, aTheme } from '@/lib/collectivites/builders'
import { aGroup } from '@/lib/groups/builders'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
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

/** The document as readable source: streams inflated, strings as they are. */
function sourceOf(pdf: Buffer): string {
  const raw = pdf.toString('latin1')
  return raw.replace(/stream\n([\s\S]*?)\nendstream/g, (whole, body: string) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1')
    } catch {
      return whole
    }
  })
}

/** Text of a PDF string: UTF-16 with its mark, or Latin-1. */
function textOf(bytes: string): string {
  const plain = bytes.replace(/\\([nrtbf()\\]|[0-7]{3})/g, (_, code: string) =>
    code.length === 3
      ? String.fromCharCode(Number.parseInt(code, 8))
      : ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[code] ?? code),
  )
  const buffer = Buffer.from(plain, 'latin1')
  return plain.startsWith('\u00fe\u00ff') ? buffer.subarray(2).swap16().toString('utf16le') : plain
}

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
  it('is tagged: language, title, headings, lists, tables and bookmarks', async () => {
    await aDirectory()
    const source = sourceOf(await bytesOf('mali'))
    expect(source.startsWith('%PDF-1.7')).toBe(true)
    expect(source).toMatch(/\/MarkInfo \d+ 0 R/)
    expect(source).toContain('/Marked true')
    expect(source).toContain('/Lang (fr-FR)')
    expect(source).toContain('/DisplayDocTitle true')
    const count = (type: string) => [...source.matchAll(new RegExp(`/S /${type}\\b`, 'g'))].length
    expect(count('Document')).toBe(1)
    expect(count('H1')).toBe(6)
    expect(count('H2')).toBe(12)
    expect(count('Table')).toBe(1)
    expect([count('TR'), count('TH'), count('TD')]).toEqual([4, 5, 3])
    expect(count('LI')).toBeGreaterThan(12 * 6)
    expect(count('Link')).toBeGreaterThan(12)
    const outlines = [...source.matchAll(/(?:\/Title |obj\n)\(((?:[^()\\]|\\.)*)\)/gs)].map(([, text = '']) =>
      textOf(text),
    )
    expect(outlines).toContain('Partenariats')
    expect(outlines).toContain('Index des collectivités françaises')
    expect(outlines).toContain('Angers – Bamako 7')
    expect(outlines).toContain('Répertoire des partenariats – Mali')
    expect(outlines).not.toContain('Retirée')
  })

  it('leaves nothing on a page outside the tags but artifacts', async () => {
    await aDirectory()
    const source = sourceOf(await bytesOf('mali'))
    // Between marks, only the state of the pen may change: no text is shown.
    const pages = source.split('endobj').filter((part) => part.includes('BDC') && part.includes('EMC'))
    expect(pages.length).toBeGreaterThan(4)
    for (const page of pages) {
      const outside = page.replace(/\/\w+ (?:<<[\s\S]*?>> )?B(?:DC|MC)[\s\S]*?EMC/g, '')
      expect(outside).not.toMatch(/\bT[jJ]\b/)
    }
  })

  it('embeds its fonts, and the words can be copied', async () => {
    await aDirectory()
    const source = sourceOf(await bytesOf('mali'))
    expect(source).not.toContain('/BaseFont /Helvetica')
    expect(source).toMatch(/\/FontFile[23]/)
    expect(source).toContain('/ToUnicode')
  })

  it('says that there is nothing rather than being empty, and knows no other country', async () => {
    await aPartner(prismaClient(), { countryCode: 'BJ' })
    expect((await bytesOf('benin')).subarray(0, 5).toString()).toBe('%PDF-')
    expect(await countryDirectory(VISITOR, 'atlantide')).toBeNull()
    expect(await countryDirectory(VISITOR, '../x')).toBeNull()
  })
})
