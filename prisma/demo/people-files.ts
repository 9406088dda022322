import { z } from 'zod'
import { MembershipRole, StaffRole } from '@/lib/platform/prisma-client/enums'
import { readYaml } from './read'
import { shape } from './shape'

const invented = {
  email: z.email().regex(/^[a-z.-]+@([a-z-]+\.)*example\.org$/, 'Invented people live at example.org.'),
  displayName: z.string().max(120),
  jobTitle: z.string().max(160),
}

const StaffEntry = z.strictObject({ ...invented, staffRoles: z.array(z.enum(StaffRole)).min(1) })
const MemberEntry = z.strictObject({
  ...invented,
  collectivite: shape.slug,
  role: z.enum(MembershipRole),
})

export type StaffEntry = z.infer<typeof StaffEntry>
export type MemberEntry = z.infer<typeof MemberEntry>

/** The data file of the invented people, read and checked. */
export const peopleFiles = {
  people: () =>
    readYaml(
      'people.yaml',
      z.strictObject({
        adherents: z.array(z.strictObject({ collectivite: shape.slug, source: shape.source })),
        staff: z.array(StaffEntry),
        members: z.array(MemberEntry),
      }),
    ),
}
