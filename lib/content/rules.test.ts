import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ThemeNode } from '@/lib/collectivites/reference/queries'
import { ArticleStatus } from '@/lib/platform/prisma-client/enums'
import {
  answersAProposal,
  hasBeenPublic,
  publicationDay,
  slugCandidates,
  statusAfter,
  unknownSubjects,
  usedBranches,
} from './rules'

const statuses = Object.values(ArticleStatus)
const moves = ['publish', 'refuse', 'archive'] as const

describe('decisions on a news item', () => {
  it('lead where they should, and nowhere else', () => {
    const table = statuses.map((status) => [status, ...moves.map((move) => statusAfter(status, move))])
    expect(table).toEqual([
      ['DRAFT', 'PUBLISHED', null, null],
      ['SUBMITTED', 'PUBLISHED', 'REFUSED', null],
      ['PUBLISHED', null, null, 'ARCHIVED'],
      ['REFUSED', 'PUBLISHED', null, null],
      ['ARCHIVED', 'PUBLISHED', null, null],
    ])
  })

  it('can all be undone: from wherever one leads, publishing or archiving leads on', () => {
    for (const status of statuses) {
      for (const move of moves) {
        const after = statusAfter(status, move)
        if (after) expect(statusAfter(after, after === 'PUBLISHED' ? 'archive' : 'publish')).not.toBeNull()
      }
    }
  })

  it('know what was public, and what a collectivité waits for', () => {
    expect(statuses.filter(hasBeenPublic)).toEqual(['PUBLISHED', 'ARCHIVED'])
    expect(statuses.filter(answersAProposal)).toEqual(['SUBMITTED', 'REFUSED'])
  })
})

describe('the date shown to readers', () => {
  const today = '2026-11-23'

  it('is the one asked for, else the one it had, else today', () => {
    expect(publicationDay({ asked: '2024-02-29', before: '2019', today })).toBe('2024-02-29')
    expect(publicationDay({ asked: '', before: '2019', today })).toBe('2019')
    expect(publicationDay({ asked: '', before: null, today })).toBe(today)
  })

  it('is never to come', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (date) => {
        const asked = date.toISOString().slice(0, 10)
        expect(publicationDay({ asked, before: null, today })).toBe(asked <= today ? asked : null)
      }),
    )
  })
})

describe('addresses to try', () => {
  it('are fifty, all different, and go on where the last ones stopped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), (block) => {
        const candidates = slugCandidates('lyon', 1 + block * 50)
        expect(new Set(candidates).size).toBe(50)
        expect(slugCandidates('lyon', 51 + block * 50)).not.toContain(candidates.at(-1))
      }),
    )
    expect(slugCandidates('lyon', 1).slice(0, 3)).toEqual(['lyon', 'lyon-2', 'lyon-3'])
    expect(slugCandidates('lyon', 51)[0]).toBe('lyon-51')
  })
})

describe('the branches of the thematic tree in use', () => {
  const leaf = (code: string): ThemeNode => ({ code, label: code, children: [] })
  const tree: ThemeNode[] = [
    { code: 'eau', label: 'Eau', children: [leaf('eau.potable'), leaf('eau.usee')] },
    { code: 'culture', label: 'Culture', children: [leaf('culture.livre')] },
  ]

  it('keep the way down to what is used, and nothing else', () => {
    expect(usedBranches(tree, new Set(['eau.usee']))).toEqual([
      { code: 'eau', label: 'Eau', children: [leaf('eau.usee')] },
    ])
    expect(usedBranches(tree, new Set(['culture']))).toEqual([
      { code: 'culture', label: 'Culture', children: [] },
    ])
    expect(usedBranches(tree, new Set())).toEqual([])
  })
})

describe('subjects chosen', () => {
  const offered = {
    countries: [{ value: 'ML', label: 'Mali' }],
    groups: [{ value: 'g', label: 'Groupe' }],
    themes: [{ label: 'Eau', options: [{ value: 'eau', label: 'Eau' }] }],
  }

  it('are accepted when a select offers them', () => {
    expect(unknownSubjects({ countries: ['ML'], groups: ['g'], themes: ['eau'] }, offered)).toBeNull()
    expect(unknownSubjects({ countries: [], groups: [], themes: [] }, offered)).toBeNull()
  })

  it('are refused beside the field that holds an unknown one', () => {
    const asked = { countries: ['ML', 'ZZ'], groups: ['h'], themes: ['eau'] }
    expect(Object.keys(unknownSubjects(asked, offered) ?? {})).toEqual(['countries.1', 'groups.0'])
  })
})
