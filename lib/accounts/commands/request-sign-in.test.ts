import { describe, expect, it } from 'vitest'
import { db, prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aPerson } from '../builders'
import { VISITOR } from '../policy'
import { requestSignIn } from './request-sign-in'

testDatabase()

const ask = (email: unknown, retour?: string) => requestSignIn(VISITOR, { email, retour })

describe('asking for a sign-in link', () => {
  it('mails a link that keeps no token in clear in the database', async () => {
    await aPerson(prismaClient(), { email: 'claire@angers.example.org' })
    expect(await ask('  Claire@Angers.example.org ', '/espace/profil')).toMatchObject({ ok: true })
    const mail = await db.outboxMail.findFirstOrThrow()
    const link = new URL(/http\S+\/connexion\/lien\S+/.exec(mail.text)?.[0] ?? '')
    expect(link.searchParams.get('email')).toBe('claire@angers.example.org')
    expect(link.searchParams.get('retour')).toBe('/espace/profil')
    const stored = await db.signInToken.findFirstOrThrow()
    expect(stored.tokenHash).not.toBe(link.searchParams.get('jeton'))
  })

  it('answers a stranger the same, and writes to nobody', async () => {
    await aPerson(prismaClient(), { email: 'claire@angers.example.org' })
    const known = await ask('claire@angers.example.org')
    const unknown = await ask('personne@angers.example.org')
    expect(Object.keys(unknown)).toEqual(Object.keys(known))
    expect(await db.outboxMail.count()).toBe(1)
  })

  it('writes to nobody whose account is closed', async () => {
    await aPerson(prismaClient(), { email: 'parti@angers.example.org', disabledAt: new Date() })
    expect(await ask('parti@angers.example.org')).toMatchObject({ ok: true })
    expect(await db.outboxMail.count()).toBe(0)
  })

  it('stops at five links an hour for one address, even when all are asked at once', async () => {
    await aPerson(prismaClient(), { email: 'claire@angers.example.org' })
    const answers = await Promise.all(Array.from({ length: 9 }, () => ask('claire@angers.example.org')))
    expect(answers.filter((answer) => answer.ok)).toHaveLength(5)
    expect(answers.find((answer) => !answer.ok)).toMatchObject({ why: 'closed' })
    expect(await db.outboxMail.count()).toBe(5)
  })

  it.each([
    '',
    'claire',
    'claire@angers.example.org, autre@example.org',
    'claire＠angers.example.org\u0000',
    'clairé@angers.example.org',
    'a'.repeat(400),
    undefined,
  ])('refuses %j as an address, beside the field', async (email) => {
    expect(await ask(email)).toMatchObject({
      ok: false,
      why: 'invalid',
      fields: { email: expect.any(String) },
    })
    expect(await db.signInToken.count()).toBe(0)
  })

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', '/espace\\..', '/actualites'])(
    'drops %j as a page to come back to',
    async (retour) => {
      await aPerson(prismaClient(), { email: 'claire@angers.example.org' })
      await ask('claire@angers.example.org', retour)
      expect((await db.outboxMail.findFirstOrThrow()).text).not.toContain('retour=')
    },
  )
})
