import type { Prisma } from '@/lib/platform/prisma-client/client'
import { dayIn } from '@/lib/platform/zoned-time'

/**
 * A mandate that lets its holder write in the name of a collectivité now: référent or agent, running today, with
 * an open account. Staff act as staff, whatever mandate they also hold.
 */
export function writingMandate(now: Date): Prisma.MembershipWhereInput {
  const today = new Date(dayIn('Europe/Paris', now))
  return {
    role: { not: 'ELU' },
    startsOn: { lte: today },
    OR: [{ endsOn: null }, { endsOn: { gte: today } }],
    person: { disabledAt: null, staffRoles: { none: {} } },
  }
}
