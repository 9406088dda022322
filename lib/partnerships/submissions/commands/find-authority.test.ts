import { expect, it } from 'vitest'
import { aPartner } from '@/lib/collectivites/builders'
import { prismaClient } from '@/lib/platform/db'
import { ok } from '@/lib/platform/outcome'
import type { PartnerLevel } from '@/lib/platform/prisma-client/enums'
import { testDatabase } from '@/lib/platform/testing/database'
import { transaction } from '@/lib/platform/transaction'
import { findAuthority } from './find-authority'

testDatabase()

const found = async (name: string, countryCode = 'ML', level: PartnerLevel = 'LOCAL') => {
  const how = { actor: { kind: 'system', job: 'test' } } as const
  const outcome = await transaction(how, async (tx) =>
    ok(await findAuthority(tx, { name, countryCode, level })),
  )
  return outcome.ok ? outcome.value : outcome
}

it('finds an authority however its name is written, in its country and at its level', async () => {
  const { id } = await aPartner(prismaClient(), { name: 'Saint-Louis' })
  expect(await found('SAINT LOUIS')).toBe(id)
  expect(await found('St Louis')).toBe(id)
  expect(await found('Saint-Louis', 'SN')).toBeNull()
  expect(await found('Saint-Louis', 'ML', 'REGIONAL')).toBeNull()
  expect(await found('Louis')).toBeNull()
})

it('does not take two names without Latin letters for one', async () => {
  const { id } = await aPartner(prismaClient(), { name: 'كيدال' })
  expect(await found('كيدال')).toBe(id)
  expect(await found('غاو')).toBeNull()
})
