import { everyViewer, NOBODY, STAFF, STRANGERS, type Who, WRITERS } from '@/lib/accounts/builders'
import { twoTowns } from '@/lib/collectivites/builders'
import { aCampaign, aPartnership } from '@/lib/partnerships/builders'
import { askReminders } from '@/lib/partnerships/campaigns/commands/ask-reminders'
import { closeCampaign } from '@/lib/partnerships/campaigns/commands/close-campaign'
import { exportCampaign } from '@/lib/partnerships/campaigns/commands/export-campaign'
import { exportUnreachable } from '@/lib/partnerships/campaigns/commands/export-unreachable'
import { followCalendar } from '@/lib/partnerships/campaigns/commands/follow-calendar'
import { mailInvitations } from '@/lib/partnerships/campaigns/commands/mail-invitations'
import { mailReminders } from '@/lib/partnerships/campaigns/commands/mail-reminders'
import { reopenCampaign } from '@/lib/partnerships/campaigns/commands/reopen-campaign'
import { startCampaign } from '@/lib/partnerships/campaigns/commands/start-campaign'
import { answerConfirmation } from '@/lib/partnerships/confirmations/commands/answer-confirmation'
import { mailParties } from '@/lib/partnerships/confirmations/commands/mail-parties'
import { remindParties } from '@/lib/partnerships/confirmations/commands/remind-parties'
import { withdrawParty } from '@/lib/partnerships/confirmations/commands/withdraw-party'
import { exportDeadlines } from '@/lib/partnerships/deadlines/commands/export-deadlines'
import { remindDeadlines } from '@/lib/partnerships/deadlines/commands/remind-deadlines'
import { purgeFiles } from '@/lib/partnerships/upkeep/commands/purge-files'
import { purgeSearches } from '@/lib/partnerships/upkeep/commands/purge-searches'
import { confirmActivity } from '@/lib/partnerships/verification/commands/confirm-activity'
import { endPartnership } from '@/lib/partnerships/verification/commands/end-partnership'
import { reportChange } from '@/lib/partnerships/verification/commands/report-change'
import { takeBackAnswer } from '@/lib/partnerships/verification/commands/take-back-answer'
import { rolesMatrix } from '@/lib/platform/testing/roles-matrix'
import { dayIn } from '@/lib/platform/zoned-time'

type World = Awaited<ReturnType<typeof twoTowns>>

const elu = 'elu' as const
const EVERYBODY: Who[] = [...NOBODY, ...STRANGERS, elu, ...WRITERS, ...STAFF]
/** The worker’s own: no person may start it. */
const forWorker = { ok: ['system' as const], forbidden: EVERYBODY.filter((who) => who !== 'system') }
const forStaff = { ok: STAFF, forbidden: EVERYBODY.filter((who) => !STAFF.includes(who)) }
/** Answered in the name of a collectivité: its people know of it, CUF reads it. */
const forWriters = { ok: WRITERS, forbidden: [...NOBODY, elu, ...STAFF], 'not-found': STRANGERS }

/** A record of both towns in a campaign under way; the owner was asked whether it takes part, and said no. */
async function aCheck({ db, owner, other }: World) {
  const { id, slug } = await aPartnership(db, {
    frenchIds: [other.id, owner.id],
    publishedAt: new Date('2020-01-01'),
  })
  const campaign = await aCampaign(db, { asked: [owner.id] })
  await db.partyConfirmation.create({
    data: {
      partnershipId: id,
      collectiviteId: owner.id,
      answer: 'DECLINED',
      comment: 'Non.',
      answeredAt: new Date(),
    },
  })
  return { campaign: { id: campaign.id }, pair: { slug, collectiviteId: owner.id } }
}

rolesMatrix({
  domain: [
    'partnerships/campaigns',
    'partnerships/verification',
    'partnerships/confirmations',
    'partnerships/deadlines',
    'partnerships/upkeep',
  ],
  world: twoTowns,
  cast: everyViewer,
  rows: {
    startCampaign: {
      answers: forStaff,
      prepare: async ({ db, owner }) => {
        await aPartnership(db, { frenchIds: [owner.id] })
        const dueOn = dayIn('Europe/Paris', new Date(Date.now() + 40 * 86_400_000))
        return (viewer) => startCampaign(viewer, { title: 'Vérification', dueOn, confirmed: 'oui' })
      },
    },
    askReminders: {
      answers: forStaff,
      prepare: async (world) => {
        const { campaign } = await aCheck(world)
        return (viewer) => askReminders(viewer, campaign)
      },
    },
    closeCampaign: {
      answers: forStaff,
      prepare: async (world) => {
        const { campaign } = await aCheck(world)
        return (viewer) => closeCampaign(viewer, campaign)
      },
    },
    reopenCampaign: {
      answers: forStaff,
      prepare: async (world) => {
        const { campaign } = await aCheck(world)
        await world.db.verificationCampaign.updateMany({ data: { closedAt: new Date() } })
        return (viewer) => reopenCampaign(viewer, campaign)
      },
    },
    exportCampaign: {
      answers: forStaff,
      prepare: async (world) => {
        const { campaign } = await aCheck(world)
        return (viewer) => exportCampaign(viewer, campaign)
      },
    },
    exportUnreachable: { answers: forStaff, prepare: async () => exportUnreachable },
    followCalendar: { answers: forWorker, prepare: async () => followCalendar },
    mailInvitations: { answers: forWorker, prepare: async () => mailInvitations },
    mailReminders: { answers: forWorker, prepare: async () => mailReminders },
    confirmActivity: {
      answers: forWriters,
      prepare: async (world) => {
        const { pair } = await aCheck(world)
        return (viewer) => confirmActivity(viewer, pair)
      },
    },
    reportChange: {
      answers: forWriters,
      prepare: async (world) => {
        const { pair } = await aCheck(world)
        return (viewer) => reportChange(viewer, pair)
      },
    },
    endPartnership: {
      answers: forWriters,
      prepare: async (world) => {
        const { pair } = await aCheck(world)
        return (viewer) => endPartnership(viewer, { ...pair, endYear: '2024' })
      },
    },
    takeBackAnswer: {
      answers: forWriters,
      prepare: async (world) => {
        const { pair } = await aCheck(world)
        return (viewer) => takeBackAnswer(viewer, pair)
      },
    },
    answerConfirmation: {
      answers: forWriters,
      prepare: async (world) => {
        const { pair } = await aCheck(world)
        return (viewer) => answerConfirmation(viewer, { ...pair, answer: 'CONFIRMED' })
      },
    },
    withdrawParty: {
      answers: forStaff,
      prepare: async (world) => {
        const { pair } = await aCheck(world)
        return (viewer) => withdrawParty(viewer, pair)
      },
    },
    mailParties: { answers: forWorker, prepare: async () => mailParties },
    remindParties: { answers: forWorker, prepare: async () => remindParties },
    exportDeadlines: { answers: forStaff, prepare: async () => (viewer) => exportDeadlines(viewer, {}) },
    remindDeadlines: { answers: forWorker, prepare: async () => remindDeadlines },
    purgeFiles: { answers: forWorker, prepare: async () => purgeFiles },
    purgeSearches: { answers: forWorker, prepare: async () => purgeSearches },
  },
})
