import { expect, it } from 'vitest'
import { decisionDone, registrationDone } from './labels'

it('says what was just done, and nothing of what an address makes up', () => {
  expect(registrationDone('inscription', 'CONFIRMED')).toContain('inscrite')
  expect(registrationDone('inscription', 'PENDING')).toContain('demande')
  expect(registrationDone('inscription', 'WITHDRAWN')).toBeNull()
  expect(registrationDone('modification', 'PENDING')).toContain('changements')
  expect(registrationDone(['a'], 'CONFIRMED')).toBeNull()
  expect(decisionDone('acceptee-K7WM2PXA')).toBe(
    'L’inscription K7WM2PXA est confirmée. La délégation est prévenue par courriel.',
  )
  expect(decisionDone('refusee-K7WM2P')).toContain('est refusée')
  for (const odd of ['acceptee-<b>', undefined, ['acceptee-K7WM2PXA', 'x'], 'K7WM2PXA']) {
    expect(decisionDone(odd)).toBeNull()
  }
})
