import 'server-only'
import type { Tx } from '@/lib/platform/transaction'
import type { PersonRow } from '../schema'
import type { LockedEvent } from './lock-event'

/** Writes who comes, in the place of whoever came before; days were checked against the meeting. */
export async function writePeople(
  tx: Tx,
  registrationId: string,
  { days }: Pick<LockedEvent, 'days'>,
  people: PersonRow[],
): Promise<void> {
  await tx.db.registrationPerson.deleteMany({ where: { registrationId } })
  for (const [position, { fullName, jobTitle, email, needs, days: chosen }] of people.entries()) {
    const attended = days.length <= 1 ? days : days.filter(({ date }) => chosen.includes(date))
    await tx.db.registrationPerson.create({
      data: {
        registrationId,
        position,
        fullName,
        jobTitle: jobTitle || null,
        email: email || null,
        needs: needs || null,
        days: { create: attended.map(({ id }) => ({ dayId: id })) },
      },
    })
  }
}
