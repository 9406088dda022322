import { describe, expect, it } from 'vitest'
import { VISITOR } from '@/lib/accounts/policy'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { anUploadedSheet, correctEndYears } from './builders'
import { decideLines } from './commands/decide-lines'
import { undoImport } from './commands/undo-import'
import { importPage, importsPage, importsWaiting } from './queries'

testDatabase()

const nothing = { count: 0, oldest: null }

describe('sheets that wait', () => {
  it('count until the last of their lines is decided', async () => {
    const { officer, id } = await anUploadedSheet(prismaClient(), correctEndYears)
    const waiting = { count: 1, oldest: expect.any(Date) }
    expect(await importsWaiting(officer)).toEqual(waiting)
    await decideLines(officer, { id, press: 'accept', lines: [2] })
    expect(await importsWaiting(officer)).toEqual(waiting)
    await decideLines(officer, { id, press: 'leave-out-all' })
    expect(await importsWaiting(officer)).toEqual(nothing)
  })

  it('are done with once undone, and are nobody’s business but CUF’s', async () => {
    const { officer, id } = await anUploadedSheet(prismaClient(), correctEndYears)
    expect(await importsWaiting(VISITOR)).toEqual(nothing)
    expect(await importsPage(VISITOR, {})).toBeNull()
    expect(await importPage(VISITOR, id, {})).toBeNull()
    await decideLines(officer, { id, press: 'accept', lines: [2] })
    await undoImport(officer, { id })
    expect(await importsWaiting(officer)).toEqual(nothing)
  })
})
