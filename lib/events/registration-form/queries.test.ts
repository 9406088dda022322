import { describe, expect, it } from 'vitest'
import { aMember } from '@/lib/accounts/builders'
import { VISITOR, type Viewer } from '@/lib/accounts/policy'
import { aCollectivite } from '@/lib/collectivites/builders'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { anEvent, aRegistration } from '../builders'
import { changeForm, registrationForm } from './queries'

testDatabase()

const write = prismaClient()

/** An agent of Angers and Rezé, both or the first only. */
async function anAgent({ both = false, role = 'AGENT' as 'AGENT' | 'ELU' } = {}) {
  const one = await aCollectivite(write, { name: 'Angers', isMember: true })
  const two = await aCollectivite(write, { name: 'Rezé' })
  const { viewer } = await aMember(write, { collectiviteId: one.id, role })
  const mandates = both ? [...viewer.mandates, { collectiviteId: two.id, role }] : viewer.mandates
  const agent: Viewer = { ...viewer, mandates }
  return { viewer: agent, one, two }
}

describe('the form of a registration', () => {
  it('goes straight to the only collectivité there is', async () => {
    const { slug } = await anEvent(write)
    const { viewer, one } = await anAgent()
    expect(await registrationForm(viewer, slug, undefined)).toMatchObject({ chosen: null, only: one.slug })
    expect(await registrationForm(viewer, slug, one.slug)).toMatchObject({
      chosen: { slug: one.slug, name: 'Angers' },
      event: { slug, maxPerDelegation: 10, days: [expect.any(String)] },
    })
  })

  it('asks which one when there are several', async () => {
    const { slug } = await anEvent(write)
    const { viewer, two } = await anAgent({ both: true })
    const page = await registrationForm(viewer, slug, undefined)
    expect(page).toMatchObject({ chosen: null, only: null })
    expect(page?.candidates.map(({ name, standing }) => [name, standing])).toEqual([
      ['Angers', 'may-register'],
      ['Rezé', 'may-register'],
    ])
    expect(await registrationForm(viewer, slug, two.slug)).toMatchObject({ chosen: { name: 'Rezé' } })
  })

  it('says why a collectivité cannot register', async () => {
    const { slug, id: eventId } = await anEvent(write, { audience: 'MEMBERS' })
    const { viewer, one } = await anAgent({ both: true })
    const { reference } = await aRegistration(write, { eventId, collectiviteId: one.id, status: 'PENDING' })
    const page = await registrationForm(viewer, slug, one.slug)
    expect(page).toMatchObject({
      chosen: null,
      candidates: [
        { standing: 'registered', registration: { reference, status: 'PENDING', people: 1 } },
        { standing: 'not-adherent', registration: null },
      ],
    })
    const { viewer: elected, one: theirs } = await anAgent({ role: 'ELU' })
    expect(await registrationForm(elected, slug, theirs.slug)).toMatchObject({
      chosen: null,
      candidates: [{ standing: 'reads-only' }],
    })
  })

  it('shows the last registration that was withdrawn or refused, and lets one register again', async () => {
    const { slug, id: eventId } = await anEvent(write)
    const { viewer, one } = await anAgent()
    await aRegistration(write, { eventId, collectiviteId: one.id, status: 'WITHDRAWN' })
    expect(await registrationForm(viewer, slug, one.slug)).toMatchObject({
      chosen: { slug: one.slug },
      candidates: [{ standing: 'may-register', registration: { status: 'WITHDRAWN' } }],
    })
  })

  it('offers no form when registration is not open, nor for somebody else’s collectivité', async () => {
    const { viewer, one, two } = await anAgent()
    const full = await anEvent(write, { capacity: 1 })
    await aRegistration(write, { eventId: full.id })
    expect(await registrationForm(viewer, full.slug, one.slug)).toMatchObject({
      chosen: null,
      only: null,
      state: { kind: 'full' },
    })
    const { slug } = await anEvent(write)
    expect(await registrationForm(viewer, slug, two.slug)).toMatchObject({ chosen: null })
  })

  it('does not exist for a draft', async () => {
    const { slug } = await anEvent(write, { status: 'DRAFT' })
    expect(await registrationForm((await anAgent()).viewer, slug, undefined)).toBeNull()
  })

  it('comes back bare to somebody whose session ended', async () => {
    const { slug } = await anEvent(write)
    const { one } = await anAgent()
    expect(await registrationForm(VISITOR, slug, one.slug)).toMatchObject({
      chosen: { name: 'Angers' },
      candidates: [],
    })
    const full = await anEvent(write, { capacity: 1 })
    await aRegistration(write, { eventId: full.id })
    expect(await registrationForm(VISITOR, full.slug, one.slug)).toMatchObject({ chosen: { name: 'Angers' } })
    for (const nobody of ['inconnue', undefined]) {
      expect(await registrationForm(VISITOR, full.slug, nobody)).toMatchObject({ chosen: null })
    }
  })
})

describe('the form of a change', () => {
  it('holds what was noted, for its people', async () => {
    const { viewer, one } = await anAgent()
    const { id: eventId } = await anEvent(write)
    const { reference } = await aRegistration(write, {
      eventId,
      collectiviteId: one.id,
      people: ['Awa Diarra'],
    })
    expect(await changeForm(viewer, reference)).toMatchObject({
      reference,
      people: [{ fullName: 'Awa Diarra' }],
      canChange: true,
    })
    const { viewer: stranger } = await anAgent()
    expect(await changeForm(stranger, reference)).toBeNull()
  })

  it('gives nothing that was stored to somebody whose session ended', async () => {
    const { id: eventId } = await anEvent(write)
    const { reference } = await aRegistration(write, { eventId, people: ['Awa Diarra'], message: 'Secret' })
    const page = await changeForm(VISITOR, reference)
    expect(page).toMatchObject({ people: [], message: '' })
    expect(JSON.stringify(page)).not.toMatch(/Awa|Secret|Villeneuve/)
    expect(await changeForm(VISITOR, 'ZZZZZZZZ')).toBeNull()
    expect(await changeForm(VISITOR, 'rien')).toBeNull()
  })
})
