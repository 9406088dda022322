import { describe, expect, it } from 'vitest'
import { aMember, aStaffMember } from '@/lib/accounts/builders'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite } from '@/lib/collectivites/builders'
import { prismaClient } from '@/lib/platform/db'
import { ok } from '@/lib/platform/outcome'
import { testDatabase } from '@/lib/platform/testing/database'
import { transaction } from '@/lib/platform/transaction'
import { journalFilters, journalPage } from './queries'

testDatabase()

const all = { page: 1, verb: null, email: '' }

async function someLines() {
  const { viewer, person } = await aStaffMember(prismaClient(), { displayName: 'Nadia Perrin' })
  await transaction({ actor: { kind: 'visitor' } }, async (tx) => {
    await tx.audit('sign-in.requested', { kind: 'person', id: person.id })
    return ok(null)
  })
  await transaction({ actor: viewer }, async (tx) => {
    await tx.audit(
      'submission.accepted',
      { kind: 'submission', id: 'file-1' },
      { title: 'Angers – Bamako', partnershipId: 'x' },
    )
    return ok(null)
  })
  return { viewer, person }
}

describe('the journal', () => {
  it('tells who did what in French, newest first, with a way to the object', async () => {
    const { viewer } = await someLines()
    const journal = await journalPage(viewer, all)
    expect(journal?.items).toMatchObject([
      {
        actor: 'Nadia Perrin',
        sentence: 'Partenariat accepté et publié',
        objectHref: '/gestion/partenariats/file-1',
        details: ['Angers – Bamako'],
      },
      { actor: 'Nadia Perrin', sentence: 'Lien de connexion demandé', objectHref: null },
    ])
  })

  it('gives no way to a draft, which is not open to staff', async () => {
    const { viewer } = await someLines()
    await transaction({ actor: viewer }, async (tx) => {
      const details = { collectivite: 'Angers', step: 'objet' }
      await tx.audit('submission.saved', { kind: 'submission', id: 'file-1' }, details)
      return ok(null)
    })
    const journal = await journalPage(viewer, { ...all, verb: 'submission.saved' })
    expect(journal?.items).toMatchObject([{ objectHref: null, details: ['Angers'] }])
  })

  it('leads to a record by the address it had', async () => {
    const { viewer } = await someLines()
    await transaction({ actor: viewer }, async (tx) => {
      await tx.audit('partnership.restored', { kind: 'partnership', id: 'x' }, { slug: 'angers-bamako' })
      return ok(null)
    })
    const journal = await journalPage(viewer, { ...all, verb: 'partnership.restored' })
    expect(journal?.items).toMatchObject([{ objectHref: '/gestion/partenariats/fiches/angers-bamako' }])
  })

  it('is filtered by action and by person', async () => {
    const { viewer, person } = await someLines()
    expect((await journalPage(viewer, { ...all, verb: 'submission.accepted' }))?.total).toBe(1)
    expect((await journalPage(viewer, { ...all, email: person.email.toUpperCase() }))?.total).toBe(1)
    expect((await journalPage(viewer, { ...all, email: 'personne@example.org' }))?.total).toBe(0)
  })

  it('is closed to members and visitors', async () => {
    const { id } = await aCollectivite(prismaClient())
    const { viewer } = await aMember(prismaClient(), { collectiviteId: id })
    expect(await journalPage(viewer, all)).toBeNull()
    expect(await journalPage(VISITOR, all)).toBeNull()
  })

  it('drops filters it does not know', () => {
    expect(journalFilters({ action: 'toString', personne: ['a', 'b'] })).toEqual({ verb: null, email: '' })
    // PostgreSQL takes no zero byte in a text.
    expect(journalFilters({ personne: 'a\u0000@b.fr' })).toEqual({ verb: null, email: 'a@b.fr' })
  })
})
