import 'server-only'
import { sessionEnded } from '@/lib/accounts/labels'
import { isSignedIn, type Viewer } from '@/lib/accounts/policy'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { Prisma } from '@/lib/platform/prisma-client/client'
import { readSpreadsheet } from '@/lib/platform/spreadsheet'
import { transaction } from '@/lib/platform/transaction'
import { oneLine } from '@/lib/platform/typed-text'
import { comparedSheet } from '../../import-comparison/queries'
import type { ComparedLine } from '../../import-comparison/rules'
import { may } from '../policy'
import { type SentFile, UploadInput } from '../schema'

const ROWS = 1000

/** A form sends an empty file for none: the two cannot be told apart. */
const NO_FILE = 'Choisissez un fichier\u00a0: aucun n’est arrivé, ou il était vide.'

/** Compares a sheet somebody sent with the register, and keeps the comparison; the register is left as it is. */
export async function uploadSheet(
  viewer: Viewer,
  raw: unknown,
  file: SentFile | null,
): Promise<Outcome<{ id: string }>> {
  if (!isSignedIn(viewer)) return refuse('forbidden', sessionEnded)
  if (!may(viewer, 'upload')) return refuse('not-found')
  const input = parseInput(UploadInput, raw)
  if (!input.ok) return input
  if (!file) return refuse('invalid', undefined, { sheet: NO_FILE })
  const table = await readSpreadsheet(file.bytes)
  if (!table.ok) return refuse('invalid', undefined, { sheet: table.message })
  const compared = await comparedSheet(viewer, table.value)
  if (!compared.ok) return refuse('invalid', undefined, { sheet: compared.message })
  const lines = compared.value
  const fileName = oneLine(10_000).catch('').parse(file.name.slice(-200)) || 'feuille'
  return transaction({ actor: viewer, key: input.value.submissionKey }, async (tx) => {
    const { id } = await tx.db.registerImport.create({
      data: { fileName, uploadedById: viewer.personId, uploadedAt: tx.now },
      select: { id: true },
    })
    for (let at = 0; at < lines.length; at += ROWS) {
      const data = lines.slice(at, at + ROWS).map((line) => rowOf(id, line))
      await tx.db.registerImportLine.createMany({ data })
    }
    await tx.audit('import.compared', { kind: 'import', id }, { file: fileName, lines: lines.length })
    return ok({ id })
  })
}

function rowOf(
  importId: string,
  { before, after, ...line }: ComparedLine,
): Prisma.RegisterImportLineCreateManyInput {
  return { ...line, importId, before: before ?? Prisma.DbNull, after: after ?? Prisma.DbNull }
}
