import { everyViewer, NOBODY, STAFF, STRANGERS, WRITERS } from '@/lib/accounts/builders'
import { twoTowns } from '@/lib/collectivites/builders'
import { anEvent, aRegistration, delegationInput } from '@/lib/events/builders'
import { acceptRegistration } from '@/lib/events/registrations/commands/accept-registration'
import { changeDelegation } from '@/lib/events/registrations/commands/change-delegation'
import { exportRegistrations } from '@/lib/events/registrations/commands/export-registrations'
import { refuseRegistration } from '@/lib/events/registrations/commands/refuse-registration'
import { registerDelegation } from '@/lib/events/registrations/commands/register-delegation'
import { withdrawDelegation } from '@/lib/events/registrations/commands/withdraw-delegation'
import { rolesMatrix } from '@/lib/platform/testing/roles-matrix'

type World = Awaited<ReturnType<typeof twoTowns>>

/** The owner's delegation, which waits for an answer. */
async function aDelegation({ db, owner, author }: World) {
  const { id: eventId } = await anEvent(db, { requiresApproval: true })
  const whose = { eventId, collectiviteId: owner.id, submittedById: author.id }
  const { reference, icsSequence: version } = await aRegistration(db, { ...whose, status: 'PENDING' })
  return { reference, version }
}

/** The delegation's own people write, élus read, CUF reads, and nobody else knows of it. */
const forWriters = { ok: WRITERS, forbidden: [...NOBODY, 'elu' as const, ...STAFF], 'not-found': STRANGERS }
const forStaff = { ok: STAFF, forbidden: NOBODY, 'not-found': [...STRANGERS, 'elu' as const, ...WRITERS] }

rolesMatrix({
  domain: 'events',
  world: twoTowns,
  cast: everyViewer,
  rows: {
    registerDelegation: {
      answers: { ok: WRITERS, forbidden: [...NOBODY, 'elu'], 'not-found': [...STRANGERS, ...STAFF] },
      prepare: async ({ db, owner }) => {
        const { slug } = await anEvent(db)
        const input = { ...delegationInput(['Claire Martin']), slug, collectivite: owner.slug }
        return (viewer) => registerDelegation(viewer, input)
      },
    },
    changeDelegation: {
      answers: forWriters,
      prepare: async (world) => {
        const input = { ...delegationInput(['Paul Lemoine']), ...(await aDelegation(world)) }
        return (viewer) => changeDelegation(viewer, input)
      },
    },
    withdrawDelegation: {
      answers: forWriters,
      prepare: async (world) => {
        const { reference } = await aDelegation(world)
        return (viewer) => withdrawDelegation(viewer, { reference })
      },
    },
    acceptRegistration: {
      answers: forStaff,
      prepare: async (world) => {
        const input = await aDelegation(world)
        return (viewer) => acceptRegistration(viewer, input)
      },
    },
    refuseRegistration: {
      answers: forStaff,
      prepare: async (world) => {
        const input = { ...(await aDelegation(world)), reason: 'La salle est trop petite.' }
        return (viewer) => refuseRegistration(viewer, input)
      },
    },
    exportRegistrations: {
      answers: forStaff,
      prepare: async ({ db }) => {
        const { slug } = await anEvent(db)
        return (viewer) => exportRegistrations(viewer, { slug })
      },
    },
  },
})
