import { expect, it } from 'vitest'
import { prismaClient } from '@/lib/platform/db'
import { testDatabase } from '@/lib/platform/testing/database'
import { aStandingPage } from '../builders'
import { standingPage } from './queries'

testDatabase()

it('reads a standing page, or says that nobody has written it', async () => {
  await aStandingPage(prismaClient(), { slug: 'mentions-legales', title: 'Mentions légales' })
  expect(await standingPage('mentions-legales')).toMatchObject({ title: 'Mentions légales' })
  expect(await standingPage('accessibilite')).toBeNull()
})
