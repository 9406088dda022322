import { everyViewer, NOBODY, STAFF, STRANGERS, WRITERS } from '@/lib/accounts/builders'
import { twoTowns } from '@/lib/collectivites/builders'
import { retryMail } from '@/lib/moderation/outbox/commands/retry-mail'
import { rolesMatrix } from '@/lib/platform/testing/roles-matrix'

rolesMatrix({
  domain: 'moderation',
  world: twoTowns,
  cast: everyViewer,
  rows: {
    retryMail: {
      answers: { ok: STAFF, forbidden: [...NOBODY, ...STRANGERS, 'elu', ...WRITERS] },
      prepare: async ({ db, author }) => {
        const words = { template: 'test', subject: 's', text: 't', html: 'h' }
        const data = { ...words, toAddress: author.email, status: 'FAILED', attempts: 8 } as const
        const { id } = await db.outboxMail.create({ data })
        return (viewer) => retryMail(viewer, { id })
      },
    },
  },
})
