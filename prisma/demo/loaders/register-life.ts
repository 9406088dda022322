import { writingMandate } from '@/lib/accounts/writers/rules'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import { dayIn } from '@/lib/platform/zoned-time'
import { daysBefore } from '../event-dates'
import { type RecordEntry, type RegisterLife, registerLifeFiles } from '../register-life-files'
import { idsBySlug } from './ids-by-slug'
import { peopleByEmail } from './people-by-email'

type Db = Prisma.TransactionClient
type IdOf = (slug: string) => string

const FILE = 'register-life.yaml'

/** Loads the yearly check under way, the participations to confirm and the records invented for them. */
export async function loadRegisterLife(db: Db, today: Date): Promise<number> {
  const life = registerLifeFiles.registerLife()
  const select = { id: true, slug: true }
  const collectiviteOf = idsBySlug(FILE, await db.collectivite.findMany({ select }))
  await loadRecords(db, life, collectiviteOf, today)
  const recordOf = idsBySlug(FILE, await db.partnership.findMany({ select }))
  await loadCampaign(db, life.campaign, { collectiviteOf, recordOf }, today)
  await db.partyConfirmation.createMany({
    data: life.confirmations.map(({ record, collectivite, mailedDaysAgo }) => ({
      partnershipId: recordOf(record),
      collectiviteId: collectiviteOf(collectivite),
      invitedAt: daysBefore(today, mailedDaysAgo),
      mailedAt: daysBefore(today, mailedDaysAgo),
    })),
  })
  return life.records.length + life.confirmations.length + 1
}

async function loadRecords(db: Db, { authority, records }: RegisterLife, idOf: IdOf, today: Date) {
  const { country: countryCode, ...named } = authority
  const { id: partnerId } = await db.partnerAuthority.create({ data: { ...named, countryCode } })
  for (const record of records) {
    const { slug, title, subject, startYear, frenchParties, themes } = record
    await db.partnership.create({
      data: {
        ...{ slug, title, subject, startYear },
        ...datesOf(record, today),
        kind: 'CONVENTION',
        status: 'EN_COURS',
        note: 'Fiche inventée pour la démonstration.',
        publishedAt: today,
        frenchParties: {
          create: frenchParties.map((party, index) => ({
            collectiviteId: idOf(party),
            role: index === 0 ? 'CHEF_DE_FILE' : 'PARTENAIRE',
          })),
        },
        foreignParties: { create: [{ partnerId, role: 'PARTENAIRE' }] },
        themes: { create: themes.map((themeCode, index) => ({ themeCode, rank: index + 1 })) },
      },
    })
  }
}

function datesOf(record: RecordEntry, today: Date) {
  const ago = (days: number | null) =>
    days === null ? null : new Date(dayIn('Europe/Paris', daysBefore(today, days)))
  const { deliberatedDaysAgo, signedDaysAgo, transmittedDaysAgo, expiresInDays, verifiedDaysAgo } = record
  return {
    deliberatedOn: ago(deliberatedDaysAgo),
    signedOn: ago(signedDaysAgo),
    transmittedOn: ago(transmittedDaysAgo),
    expiresOn: ago(expiresInDays === null ? null : -expiresInDays),
    verifiedOn: ago(verifiedDaysAgo),
  }
}

type Ids = { collectiviteOf: IdOf; recordOf: IdOf }

/** Every collectivité of the register is asked, as a campaign started on the day of loading would. */
async function loadCampaign(db: Db, campaign: RegisterLife['campaign'], ids: Ids, today: Date) {
  const personId = await peopleByEmail(db)
  const { title, message, openedBy, dueInDays, answers } = campaign
  const { id: campaignId } = await db.verificationCampaign.create({
    data: {
      title,
      message,
      openedAt: today,
      openedById: personId(openedBy),
      dueOn: new Date(dayIn('Europe/Paris', daysBefore(today, -dueInDays))),
    },
  })
  const parties = await db.partnershipFrenchParty.groupBy({
    by: ['collectiviteId'],
    where: { partnership: { archivedAt: null, OR: [{ status: null }, { status: { not: 'TERMINE' } }] } },
    _count: true,
  })
  const reachable = await db.collectivite.findMany({
    where: { memberships: { some: writingMandate(today) } },
    select: { id: true },
  })
  const reached = new Set(reachable.map(({ id }) => id))
  await db.campaignInvitation.createMany({
    data: parties.map(({ collectiviteId, _count: asked }) => ({
      campaignId,
      collectiviteId,
      asked,
      invitedAt: reached.has(collectiviteId) ? today : null,
    })),
  })
  for (const { record, collectivite, author, verdict } of answers) {
    const partnershipId = ids.recordOf(record)
    const { verifiedOn } = await db.partnership.findUniqueOrThrow({ where: { id: partnershipId } })
    await db.verificationAnswer.create({
      data: {
        campaignId,
        partnershipId,
        collectiviteId: ids.collectiviteOf(collectivite),
        verdict,
        verifiedBefore: verifiedOn,
        answeredAt: today,
        answeredById: personId(author),
      },
    })
    if (verdict !== 'STILL_ACTIVE') continue
    const day = new Date(dayIn('Europe/Paris', today))
    await db.partnership.update({ where: { id: partnershipId }, data: { verifiedOn: day } })
  }
}
