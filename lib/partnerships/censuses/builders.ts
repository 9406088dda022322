import { aMember, aPerson, aStaffMember } from '@/lib/accounts/builders'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite, aCountry, aPartner } from '@/lib/collectivites/builders'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import { dayIn } from '@/lib/platform/zoned-time'
import { aPartnership } from '../builders'
import type { StoredAnswers } from '../census-answers/schema'

type Db = Prisma.TransactionClient

let serial = 0

/** A day in Paris, so many days from today. */
export function dayFromNow(days: number): string {
  return dayIn('Europe/Paris', new Date(Date.now() + days * 86_400_000))
}

type QuestionValues = Omit<Prisma.CensusQuestionUncheckedCreateWithoutCensusInput, 'position'>

type CensusValues = Omit<Partial<Prisma.CensusUncheckedCreateInput>, 'dueOn' | 'questions' | 'countries'> & {
  dueOn?: string
  countryCodes?: string[]
  questions?: Partial<QuestionValues>[]
}

/** An open census about Mali with one required line of text, due in ten days, unless said otherwise. */
export async function aCensus(
  db: Db,
  { countryCodes = ['ML'], questions = [{ isRequired: true }], dueOn, ...values }: CensusValues = {},
) {
  const n = ++serial
  for (const alpha2 of countryCodes) await aCountry(db, { alpha2 })
  const createdById = values.createdById ?? (await aPerson(db)).id
  const state = values.state ?? 'OPEN'
  return db.census.create({
    data: {
      slug: `recensement-${n}`,
      title: `Recensement ${n}`,
      intro: 'Dites-nous ce que vous faites.',
      ...(state === 'DRAFT' ? {} : { openedAt: new Date('2026-01-10T09:00:00Z') }),
      ...(state === 'PUBLISHED'
        ? { publishedAt: new Date('2026-03-01T09:00:00Z'), synthesis: 'Merci.' }
        : {}),
      ...values,
      state,
      createdById,
      dueOn: new Date(dueOn ?? dayFromNow(10)),
      countries: { create: countryCodes.map((countryCode) => ({ countryCode })) },
      questions: {
        create: questions.map((question, index) => ({
          kind: 'TEXT',
          label: `Question ${index + 1}`,
          ...question,
          position: index + 1,
        })),
      },
    },
    include: { questions: { orderBy: { position: 'asc' } } },
  })
}

type ResponseValues = Partial<Omit<Prisma.CensusResponseUncheckedCreateInput, 'answers'>> & {
  censusId: string
  collectiviteId: string
  answers?: StoredAnswers
}

/** What a collectivité handed in, unless another state is given. */
export async function aResponse(db: Db, { answers = {}, ...values }: ResponseValues) {
  const state = values.state ?? 'SUBMITTED'
  return db.censusResponse.create({
    data: {
      revision: 1,
      ...(state === 'SUBMITTED' ? { submittedAt: new Date('2026-02-01T09:00:00Z') } : {}),
      ...values,
      state,
      answers,
      authorId: values.authorId ?? (await aPerson(db)).id,
    },
  })
}

/** Everybody around a census about Mali: a town engaged there with its people, another that is not, CUF. */
export async function aCensusDesk(db: Db) {
  const engaged = await aCollectivite(db, { name: 'Angers', slug: 'angers' })
  const other = await aCollectivite(db, { name: 'Nantes', slug: 'nantes', isMember: true })
  const partner = await aPartner(db, { name: 'Bamako' })
  await aPartnership(db, { frenchIds: [engaged.id], partnerIds: [partner.id] })
  const agent = await aMember(db, { collectiviteId: engaged.id, displayName: 'Claire Martin' })
  const colleague = await aMember(db, { collectiviteId: engaged.id, role: 'REFERENT' })
  const elu = await aMember(db, { collectiviteId: engaged.id, role: 'ELU' })
  const stranger = await aMember(db, { collectiviteId: other.id, role: 'REFERENT' })
  const officer = await aStaffMember(db)
  const second = await aStaffMember(db)
  return {
    engaged,
    other,
    agent: agent.viewer,
    colleague: colleague.viewer,
    elu: elu.viewer,
    stranger: stranger.viewer,
    officer: officer.viewer,
    /** A colleague of the officer. */
    second: second.viewer,
    visitor: VISITOR,
  }
}
