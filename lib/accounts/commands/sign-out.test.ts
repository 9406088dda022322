import { describe, expect, it } from 'vitest'
import { aCollectivite } from '@/lib/collectivites/builders'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { authAdapter } from '../auth-adapter'
import { aMember } from '../builders'
import { viewerOfSession } from '../queries'
import { signOut } from './sign-out'

testDatabase()

const inAWeek = () => new Date(Date.now() + 7 * 86_400_000)

async function signedIn() {
  const { id } = await aCollectivite(prismaClient())
  const member = await aMember(prismaClient(), { collectiviteId: id })
  const open = (sessionToken: string) =>
    authAdapter.createSession?.({ sessionToken, userId: member.person.id, expires: inAWeek() })
  await open('phone')
  await open('desk')
  return member
}

describe('a session', () => {
  it('gives the person with their current mandates', async () => {
    const { viewer } = await signedIn()
    expect(await viewerOfSession('desk')).toEqual(viewer)
  })

  it('keeps only a hash of its cookie', async () => {
    await signedIn()
    expect(await db.session.count({ where: { tokenHash: 'desk' } })).toBe(0)
  })

  it('ends on this device only, and twice is no error', async () => {
    const { viewer } = await signedIn()
    expect(await signOut(viewer, 'phone')).toMatchObject({ ok: true })
    expect(await signOut(viewer, 'phone')).toMatchObject({ ok: true })
    expect(await viewerOfSession('phone')).toEqual({ kind: 'visitor' })
    expect(await viewerOfSession('desk')).toMatchObject({ kind: 'member' })
  })

  it('reads as a visitor once expired, unknown, or its account closed', async () => {
    const { person } = await signedIn()
    expect(await viewerOfSession('desk', new Date(Date.now() + 8 * 86_400_000))).toEqual({ kind: 'visitor' })
    expect(await viewerOfSession('forged')).toEqual({ kind: 'visitor' })
    await prismaClient().person.update({ where: { id: person.id }, data: { disabledAt: new Date() } })
    expect(await viewerOfSession('desk')).toEqual({ kind: 'visitor' })
  })

  it('carries no mandate that has ended or not begun', async () => {
    const { person } = await signedIn()
    const where = { personId: person.id }
    await prismaClient().membership.updateMany({ where, data: { endsOn: new Date('2021-01-01') } })
    expect(await viewerOfSession('desk')).toMatchObject({ kind: 'member', mandates: [] })
    await prismaClient().membership.updateMany({ where, data: { startsOn: inAWeek(), endsOn: null } })
    expect(await viewerOfSession('desk')).toMatchObject({ kind: 'member', mandates: [] })
  })

  it('carries a mandate to the end of its last day, in Paris', async () => {
    const { viewer, person } = await signedIn()
    const where = { personId: person.id }
    await prismaClient().membership.updateMany({ where, data: { endsOn: new Date('2026-06-15') } })
    expect(await viewerOfSession('desk', new Date('2026-06-15T21:59:00Z'))).toEqual(viewer)
    expect(await viewerOfSession('desk', new Date('2026-06-15T22:00:00Z'))).toMatchObject({ mandates: [] })
  })
})

describe('a sign-in link', () => {
  it('is spent by the first who follows it', async () => {
    await prismaClient().signInToken.create({
      data: { tokenHash: 'a'.repeat(64), email: 'claire@example.org', expiresAt: inAWeek() },
    })
    const spend = () =>
      authAdapter.useVerificationToken?.({ identifier: 'claire@example.org', token: 'a'.repeat(64) })
    const spent = await Promise.all([spend(), spend(), spend()])
    expect(spent.filter(Boolean)).toHaveLength(1)
  })

  it('serves no other address than the one it was mailed to', async () => {
    await prismaClient().signInToken.create({
      data: { tokenHash: 'b'.repeat(64), email: 'claire@example.org', expiresAt: inAWeek() },
    })
    const stolen = { identifier: 'autre@example.org', token: 'b'.repeat(64) }
    expect(await authAdapter.useVerificationToken?.(stolen)).toBeNull()
    expect(await db.signInToken.count()).toBe(1)
  })
})
