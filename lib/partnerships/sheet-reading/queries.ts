import 'server-only'
import { db } from '@/lib/platform/db'
import { fold } from '@/lib/platform/fold'
import { codeOf } from '../register-sheet/queries'
import type { SheetNames } from '../register-sheet/rules'
import { type Known, type Mention, nameKey } from './rules'

const BATCH = 1000

/** Everything that lines may name: the tree of themes, and what these mentions stand for. */
export async function knownTo(names: SheetNames, french: Mention[], foreign: Mention[]): Promise<Known> {
  const themes = await db.theme.findMany({ select: { code: true, label: true } })
  const known: Known = {
    collectivites: new Map(names.collectivites),
    partners: new Map(names.partners),
    frenchIds: new Map(),
    foreignIds: new Map(),
    themeCodes: new Map([
      ...themes.map(({ code, label }) => [fold(label), code] as const),
      ...themes.map(({ code }) => [code, code] as const),
    ]),
  }
  await addFrench(known, french)
  await addForeign(known, foreign)
  return known
}

async function addFrench(known: Known, mentions: Mention[]): Promise<void> {
  const codes = distinct(mentions.flatMap(({ code }) => (code ? [code] : [])))
  const names = distinct(mentions.flatMap(({ code, name }) => (code ? [] : [name])))
  for (const some of batches(codes)) {
    const rows = await db.collectivite.findMany({
      where: {
        OR: [
          { siren: { in: some.filter((code) => /^\d{9}$/.test(code)) } },
          { level: 'COM', insee: { in: some.filter((code) => /^\d[\dAB]\d{3}$/i.test(code)) } },
          { slug: { in: some } },
        ],
      },
      select: { id: true, name: true, siren: true, slug: true, insee: true, level: true },
    })
    for (const row of rows) {
      known.collectivites.set(row.id, { name: row.name, code: codeOf(row) })
      const insee = row.level === 'COM' ? row.insee : null
      for (const code of [row.siren, row.slug, insee]) if (code) add(known.frenchIds, code, row.id)
    }
  }
  for (const some of batches(names)) {
    const rows = await db.collectivite.findMany({
      where: { name: { in: some } },
      select: { id: true, name: true, siren: true, slug: true },
    })
    for (const row of rows) {
      known.collectivites.set(row.id, { name: row.name, code: codeOf(row) })
      add(known.frenchIds, nameKey(row.name), row.id)
    }
  }
}

async function addForeign(known: Known, mentions: Mention[]): Promise<void> {
  const codes = distinct(mentions.flatMap(({ code }) => (code ? [code] : [])))
  const names = distinct(mentions.flatMap(({ code, name }) => (code ? [] : [name.replace(/,[^,]*$/, '')])))
  const select = { id: true, name: true, slug: true, country: { select: { name: true } } } as const
  for (const some of batches(codes)) {
    const rows = await db.partnerAuthority.findMany({ where: { slug: { in: some } }, select })
    for (const { id, name, slug, country } of rows) {
      known.partners.set(id, { name, country: country.name, code: slug })
      add(known.foreignIds, slug, id)
    }
  }
  for (const some of batches(names)) {
    const rows = await db.partnerAuthority.findMany({ where: { name: { in: some } }, select })
    for (const { id, name, slug, country } of rows) {
      known.partners.set(id, { name, country: country.name, code: slug })
      add(known.foreignIds, nameKey(`${name}, ${country.name}`), id)
    }
  }
}

function add(ids: Map<string, string[]>, key: string, id: string): void {
  const before = ids.get(key) ?? []
  if (!before.includes(id)) ids.set(key, [...before, id])
}

function distinct(values: string[]): string[] {
  return [...new Set(values)]
}

function batches(values: string[]): string[][] {
  return Array.from({ length: Math.ceil(values.length / BATCH) }, (_, index) =>
    values.slice(index * BATCH, (index + 1) * BATCH),
  )
}
