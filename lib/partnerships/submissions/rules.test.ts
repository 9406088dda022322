import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SubmissionState } from '@/lib/platform/prisma-client/enums'
import { stepOrder } from './labels'
import { isClosed, nextState, openStates, refusalMessage, type SubmissionStep, stepAfter } from './rules'

const steps: SubmissionStep[] = ['save', 'submit', 'abandon', 'request-correction', 'accept', 'refuse']

describe('the life of a file', () => {
  it('is accepted or refused only after it was submitted, and once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 30 }), (path) => {
        let state: SubmissionState = 'DRAFT'
        let submitted = false
        let ends = 0
        for (const step of path) {
          const next = nextState(state, step)
          if (!next) continue
          expect(isClosed(state)).toBe(false)
          if (step === 'submit') submitted = true
          if (next === 'ACCEPTED' || next === 'REFUSED' || next === 'TO_CORRECT') expect(submitted).toBe(true)
          if (isClosed(next)) ends++
          state = next
        }
        expect(ends).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('never changes under the eyes of the officer who reads it', () => {
    expect(nextState('SUBMITTED', 'save')).toBeNull()
    expect(nextState('SUBMITTED', 'submit')).toBeNull()
  })

  it('every state is either open or closed', () => {
    for (const state of Object.values(SubmissionState)) {
      expect(isClosed(state)).toBe(!openStates.some((open) => open === state))
    }
  })
})

it('walks the steps to the last one and stays there', () => {
  expect(stepOrder.map(stepAfter)).toEqual([
    'nature',
    'dates',
    'themes',
    'objet',
    'montants',
    'contacts',
    'relecture',
    'relecture',
  ])
})

it('sends exactly the sentence of the reason, and what was added', () => {
  expect(refusalMessage('AUTRE', 'Parce que.')).toBe('Parce que.')
  expect(refusalMessage('NON_VERIFIE', 'Parce que.')).toBe(
    'Les informations de ce dossier n’ont pas pu être vérifiées.\n\nParce que.',
  )
  expect(refusalMessage('NON_VERIFIE', '')).toBe(
    'Les informations de ce dossier n’ont pas pu être vérifiées.',
  )
})
