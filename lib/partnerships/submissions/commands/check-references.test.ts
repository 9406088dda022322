import { expect, it } from 'vitest'
import { prismaClient } from '@/lib/platform/db'
import { ok } from '@/lib/platform/outcome'
import { testDatabase } from '@/lib/platform/testing/database'
import { transaction } from '@/lib/platform/transaction'
import { aDesk } from '../../builders'
import type { DraftContent } from '../schema'
import { checkReferences } from './check-references'

testDatabase()

const checked = async (content: DraftContent) => {
  const how = { actor: { kind: 'system', job: 'test' } } as const
  const outcome = await transaction(how, async (tx) => ok(await checkReferences(tx, content)))
  return outcome.ok ? outcome.value : outcome
}

it('has nothing to say about a file that names what exists, blanks included', async () => {
  const { content, theme } = await aDesk(prismaClient())
  expect(await checked({ ...content, themes: [theme.code, ''] })).toEqual({})
})

it('points at every line that names something unknown', async () => {
  const { content, agent } = await aDesk(prismaClient())
  const unknown = agent.personId
  const declared = {
    kind: 'new',
    key: unknown,
    role: 'PARTENAIRE',
    name: 'Gao',
    level: 'LOCAL',
    levelLabel: '',
  } as const
  expect(
    await checked({
      ...content,
      frenchParties: [...content.frenchParties, { key: unknown, role: 'PARTENAIRE', formerName: '' }],
      foreignParties: [
        { kind: 'known', key: unknown, role: 'PARTENAIRE' },
        { ...declared, countryCode: 'ML' },
        { ...declared, countryCode: 'XX' },
      ],
      themes: ['disparu'],
    }),
  ).toEqual({
    'frenchParties.1.role': expect.any(String),
    'foreignParties.0.role': expect.any(String),
    'foreignParties.2.role': expect.any(String),
    'themes.0': expect.any(String),
  })
})
