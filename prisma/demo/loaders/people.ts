import type { Prisma } from '@/lib/platform/prisma-client/client'
import { peopleFiles } from '../people-files'
import { idsBySlug } from './ids-by-slug'

/** Mandates began well before any day of loading. */
const MANDATES_SINCE = new Date('2026-01-01')

/** Loads the invented people, and marks the collectivités known to be members; collectivités must be there. */
export async function loadPeople(db: Prisma.TransactionClient): Promise<number> {
  const { adherents, staff, members } = peopleFiles.people()
  const collectivites = idsBySlug(
    'people.yaml',
    await db.collectivite.findMany({ select: { id: true, slug: true } }),
  )
  await db.collectivite.updateMany({
    where: { id: { in: adherents.map(({ collectivite }) => collectivites(collectivite)) } },
    data: { isMember: true },
  })
  for (const { staffRoles, ...person } of staff) {
    await db.person.create({
      data: { ...person, staffRoles: { create: staffRoles.map((role) => ({ role })) } },
    })
  }
  for (const { collectivite, role, ...person } of members) {
    const membership = { collectiviteId: collectivites(collectivite), role, startsOn: MANDATES_SINCE }
    await db.person.create({ data: { ...person, memberships: { create: membership } } })
  }
  return staff.length + members.length
}
