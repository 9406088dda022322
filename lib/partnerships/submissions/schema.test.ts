import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CorrectionInput, DraftContent, RefusalInput } from './schema'

const id = 'a0000000-0000-4000-8000-000000000001'

describe('the content of a file being written', () => {
  it('may be empty', () => {
    expect(DraftContent.parse({})).toMatchObject({
      step: 'parties',
      title: '',
      foreignParties: [],
      amounts: [],
    })
  })

  it('keeps what is not finished, as it was typed', () => {
    expect(DraftContent.parse({ startYear: '19', signedOn: 'le 8 juin' })).toMatchObject({
      startYear: '19',
      signedOn: 'le 8 juin',
    })
  })

  it('is what it was after a stay in the database', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (typed) => {
        const content = DraftContent.parse({ title: typed, subject: typed, context: typed })
        expect(DraftContent.parse(JSON.parse(JSON.stringify(content)))).toEqual(content)
      }),
    )
  })

  it.each([
    ['title', 'x'.repeat(201)],
    ['subject', 'x'.repeat(1001)],
    ['context', 'x'.repeat(10_001)],
    ['startYear', '2'.repeat(41)],
    ['source', `https://example.org/${'x'.repeat(500)}`],
  ])('refuses an over-long %s instead of cutting it', (field, value) => {
    const { error } = DraftContent.safeParse({ [field]: value })
    expect(error?.issues[0]).toMatchObject({ path: [field], message: expect.stringContaining('au plus') })
  })

  it('refuses more rows than a page can show, and rows that are no rows', () => {
    expect(DraftContent.safeParse({ amounts: Array(21).fill({}) }).success).toBe(false)
    expect(DraftContent.safeParse({ amounts: 'x' }).success).toBe(false)
    expect(DraftContent.safeParse({ themes: Array(11).fill('a') }).success).toBe(false)
    expect(DraftContent.safeParse({ frenchParties: [{ key: 'moi' }] }).success).toBe(false)
    expect(
      DraftContent.safeParse({ foreignParties: [{ kind: 'new', key: id, role: 'PARTENAIRE', name: 'x' }] })
        .success,
    ).toBe(false)
  })
})

describe('the words of a decision', () => {
  it('must not be missing when something is asked for', () => {
    for (const message of ['', '  \u0000 \n', undefined, 'x'.repeat(2001)]) {
      expect(CorrectionInput.safeParse({ id, revision: '0', message }).success).toBe(false)
    }
    expect(CorrectionInput.parse({ id, revision: '3', message: ' La date ? ' })).toMatchObject({
      revision: 3,
      message: 'La date ?',
    })
  })

  it('give a reason, in full when it is another one', () => {
    const refusal = (values: object) => RefusalInput.safeParse({ id, revision: '0', ...values }).success
    expect(refusal({ reason: 'DOUBLON' })).toBe(true)
    expect(refusal({ reason: 'AUTRE', added: '' })).toBe(false)
    expect(refusal({ reason: 'AUTRE', added: 'Parce que.' })).toBe(true)
    expect(refusal({ reason: 'PARCE_QUE', added: 'x' })).toBe(false)
    expect(refusal({})).toBe(false)
  })
})
