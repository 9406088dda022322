import 'server-only'
import { sessionEnded } from '@/lib/accounts/labels'
import { belongsTo, isSignedIn, type SignedIn, type Viewer } from '@/lib/accounts/policy'
import { config } from '@/lib/platform/config'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import type { CensusResponseState } from '@/lib/platform/prisma-client/enums'
import { routes } from '@/lib/platform/routes'
import { type Tx, transaction } from '@/lib/platform/transaction'
import { dayIn } from '@/lib/platform/zoned-time'
import { answersClosed } from '../../censuses/labels'
import { may, mayAnswer } from '../../censuses/policy'
import { standingOf } from '../../censuses/rules'
import { answeredSince, readersOnly } from '../labels'
import { answerReceived } from '../mails/answer-received'
import { checkAnswers } from '../rules'
import { AnswerInput } from '../schema'

/**
 * Keeps the answer of a collectivité, or hands it in with the other button. One answer a collectivité: colleagues
 * share it, and none overwrites what another wrote meanwhile. It may be changed until the last day.
 */
export async function answerCensus(
  viewer: Viewer,
  raw: unknown,
): Promise<Outcome<{ state: CensusResponseState }>> {
  const input = parseInput(AnswerInput, raw)
  if (!input.ok) return input
  const { census: slug, collectivite: collectiviteSlug, revision, press, answers: typed } = input.value
  // The whole form is the key: the same post twice is one, a corrected one is another.
  return transaction({ actor: viewer, key: JSON.stringify(input.value) }, async (tx) => {
    if (!isSignedIn(viewer)) return refuse('forbidden', sessionEnded)
    const census = await shareCensus(tx, slug)
    if (!census || !may(viewer, 'see', census)) return refuse('not-found')
    const collectivite = await tx.db.collectivite.findUnique({
      where: { slug: collectiviteSlug },
      select: { id: true, name: true, slug: true },
    })
    if (!collectivite || !belongsTo(viewer, collectivite.id)) return refuse('not-found')
    if (!mayAnswer(viewer, collectivite.id)) return refuse('forbidden', readersOnly)
    const dueOn = census.dueOn.toISOString().slice(0, 10)
    const standing = standingOf({ state: census.state, dueOn }, dayIn('Europe/Paris', tx.now))
    if (standing !== 'OPEN') return refuse('closed', answersClosed(dueOn))
    const before = await lockResponse(tx, census.id, collectivite.id, viewer)
    if (before.revision !== revision) return refuse('conflict', answeredSince)
    // What was handed in stays whole: keeping it is handing it in again.
    const state = press === 'submit' ? 'SUBMITTED' : before.state
    const { answers, errors } = checkAnswers(
      census.questions,
      typed,
      state === 'SUBMITTED' ? 'submit' : press,
    )
    if (Object.keys(errors).length > 0) return refuse('invalid', undefined, errors)
    await tx.db.censusResponse.update({
      where: { id: before.id },
      data: {
        answers,
        state,
        authorId: viewer.personId,
        revision: { increment: 1 },
        ...(state === 'SUBMITTED' ? { submittedAt: tx.now } : {}),
      },
    })
    const names = { title: census.title, collectivite: collectivite.name }
    const verb = state === 'SUBMITTED' ? 'census.answered' : 'census.answer-kept'
    await tx.audit(verb, { kind: 'census', id: census.id }, names)
    if (state === 'SUBMITTED') {
      const home = config().appUrl
      const { email: to, displayName } = viewer
      const link = `${home}${routes.answerCensus(slug, collectivite.slug)}`
      const isChange = before.state === 'SUBMITTED'
      await tx.mail(answerReceived({ to, displayName, ...names, dueOn, isChange, link, home }))
    }
    return ok({ state })
  })
}

/** The census, kept from being closed meanwhile. */
async function shareCensus(tx: Tx, slug: string) {
  await tx.db.$queryRaw`select id from census where slug = ${slug} for share`
  return tx.db.census.findUnique({
    where: { slug },
    select: {
      id: true,
      title: true,
      state: true,
      dueOn: true,
      questions: {
        select: { id: true, kind: true, label: true, hint: true, options: true, isRequired: true },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
      },
    },
  })
}

/** The one answer of the collectivité, made empty when there is none, and locked. */
async function lockResponse(tx: Tx, censusId: string, collectiviteId: string, author: SignedIn) {
  await tx.db.censusResponse.createMany({
    data: { censusId, collectiviteId, authorId: author.personId },
    skipDuplicates: true,
  })
  await tx.db.$queryRaw`
    select id from census_response
    where census_id = ${censusId}::uuid and collectivite_id = ${collectiviteId}::uuid for update`
  return tx.db.censusResponse.findUniqueOrThrow({
    where: { censusId_collectiviteId: { censusId, collectiviteId } },
    select: { id: true, state: true, revision: true },
  })
}
