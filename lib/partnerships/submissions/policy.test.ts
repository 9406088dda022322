import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Viewer } from '@/lib/accounts/policy'
import { db, prismaClient } from '@/lib/platform/db'
import { SubmissionState } from '@/lib/platform/prisma-client/enums'
import { testDatabase } from '@/lib/platform/testing/database'
import { aDesk, aPartnership, aSubmission } from '../builders'
import { may, type SubmissionAction, visible } from './policy'

testDatabase()

const mine = 'a0000000-0000-4000-8000-000000000001'
const person = { personId: mine, displayName: 'Camille', email: 'camille@example.org' }
const member = (role: 'REFERENT' | 'AGENT' | 'ELU', collectiviteId = mine): Viewer => ({
  kind: 'member',
  ...person,
  mandates: [{ collectiviteId, role }],
})
const viewers = {
  visitor: { kind: 'visitor' },
  system: { kind: 'system', job: 'reminders' },
  referent: member('REFERENT'),
  agent: member('AGENT'),
  elu: member('ELU'),
  'no mandate': { kind: 'member', ...person, mandates: [] },
  stranger: member('REFERENT', 'b0000000-0000-4000-8000-000000000001'),
  officer: { kind: 'staff', ...person, roles: ['OFFICER'] },
  admin: { kind: 'staff', ...person, roles: ['ADMIN'] },
} satisfies Record<string, Viewer>

const table: [keyof typeof viewers, SubmissionAction[], SubmissionAction[]][] = [
  ['visitor', [], []],
  ['system', [], []],
  ['referent', ['see', 'write'], ['see', 'write']],
  ['agent', ['see', 'write'], ['see', 'write']],
  ['elu', ['see'], ['see']],
  ['no mandate', [], []],
  ['stranger', [], []],
  ['officer', [], ['see', 'decide']],
  ['admin', [], ['see', 'decide']],
]

describe('rights on a file', () => {
  it.each(table)('%s: on a draft %j, once submitted %j', (who, onDraft, onSubmitted) => {
    const allowed = (facts: { state: SubmissionState; submittedAt: Date | null }) =>
      (['see', 'write', 'decide'] as const).filter((action) =>
        may(viewers[who], action, { collectiviteId: mine, byStaff: false, ...facts }),
      )
    expect(allowed({ state: 'DRAFT', submittedAt: null })).toEqual(onDraft)
    expect(allowed({ state: 'SUBMITTED', submittedAt: new Date() })).toEqual(onSubmitted)
  })

  it('a correction by staff is theirs until it is published', () => {
    const correction = { collectiviteId: mine, state: 'DRAFT', submittedAt: null, byStaff: true } as const
    for (const [who, viewer] of Object.entries(viewers)) {
      const isOfStaff = who === 'officer' || who === 'admin'
      expect(may(viewer, 'see', correction), who).toBe(isOfStaff)
      expect(may(viewer, 'write', correction), who).toBe(isOfStaff)
      expect(may(viewer, 'decide', correction), who).toBe(false)
    }
  })

  it('a draft that was abandoned before it was submitted stays unknown to staff', () => {
    const dropped = { collectiviteId: mine, state: 'ABANDONED', submittedAt: null, byStaff: false } as const
    expect(may(viewers.officer, 'see', dropped)).toBe(false)
    expect(may(viewers.officer, 'see', { ...dropped, submittedAt: new Date() })).toBe(true)
  })
})

describe('the list of files', () => {
  it('shows exactly the files one may see', async () => {
    const desk = await aDesk(prismaClient())
    const states = fc.constantFrom(...Object.values(SubmissionState).filter((state) => state !== 'ACCEPTED'))
    const drawn = fc.sample(fc.tuple(states, fc.boolean(), fc.boolean(), fc.boolean()), 40)
    for (const [state, isMine, wasSubmitted, byStaff] of drawn) {
      const needsDate = state === 'SUBMITTED' || state === 'REFUSED'
      await aSubmission(prismaClient(), {
        collectiviteId: isMine ? desk.collectivite.id : desk.other.id,
        authorId: isMine ? desk.agent.personId : desk.stranger.personId,
        state,
        ...(byStaff ? { byStaff, partnershipId: (await aPartnership(prismaClient())).id } : {}),
        submittedAt: needsDate || (wasSubmitted && state !== 'DRAFT') ? new Date() : null,
      })
    }
    const all = await db.partnershipSubmission.findMany()
    for (const viewer of [desk.visitor, desk.agent, desk.elu, desk.stranger, desk.officer, viewers.system]) {
      const listed = await db.partnershipSubmission.findMany({ where: visible(viewer), select: { id: true } })
      const allowed = all.filter((file) => may(viewer, 'see', file))
      expect(listed.map(({ id }) => id).sort()).toEqual(allowed.map(({ id }) => id).sort())
    }
  })
})
