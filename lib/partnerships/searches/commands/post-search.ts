import 'server-only'
import { sessionEnded } from '@/lib/accounts/labels'
import { belongsTo, collectivitesOf, isSignedIn, type Viewer, writesFor } from '@/lib/accounts/policy'
import { config } from '@/lib/platform/config'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import { routes } from '@/lib/platform/routes'
import { type Tx, transaction } from '@/lib/platform/transaction'
import { readersOnly } from '../labels'
import { searchReceived } from '../mails/search-received'
import { SearchPost } from '../schema'
import { checkChoices } from './check-choices'
import { takeSearchSlug } from './take-search-slug'

/** Notices of one collectivité waiting or on the board. */
const MOST_LIVE = 10

/** A collectivité looks for a partner abroad; CUF reads the notice before anybody else does. */
export async function postSearch(viewer: Viewer, raw: unknown): Promise<Outcome<{ id: string }>> {
  const input = parseInput(SearchPost, raw)
  if (!input.ok) return input
  const { submissionKey, collectivite: asked, countries, themes, ...words } = input.value
  return transaction({ actor: viewer, key: submissionKey }, async (tx) => {
    if (!isSignedIn(viewer)) return refuse('forbidden', sessionEnded)
    const collectivite = await collectiviteAsked(tx, viewer, asked)
    if (!collectivite) return refuse('not-found')
    if (!writesFor(viewer, collectivite.id)) return refuse('forbidden', readersOnly)
    const faults = await checkChoices(tx, { themes, countries })
    if (faults) return refuse('invalid', undefined, faults)
    await tx.db.$queryRaw`select id from collectivite where id = ${collectivite.id}::uuid for update`
    const live = await tx.db.partnerSearch.count({
      where: { collectiviteId: collectivite.id, state: { in: ['SUBMITTED', 'PUBLISHED'] } },
    })
    if (live >= MOST_LIVE) {
      return refuse(
        'closed',
        `Votre collectivité a déjà ${live} recherches en cours\u00a0: mettez fin à l’une d’elles d’abord.`,
      )
    }
    const { email, displayName } = viewer
    const { id } = await tx.db.partnerSearch.create({
      data: {
        ...words,
        slug: await takeSearchSlug(tx, words.title),
        side: 'FRENCH',
        state: 'SUBMITTED',
        collectiviteId: collectivite.id,
        authorId: viewer.personId,
        contactName: displayName,
        contactEmail: email,
        createdAt: tx.now,
        submittedAt: tx.now,
        wishedCountries: { create: countries.map((countryCode) => ({ countryCode })) },
        themes: { create: themes.map((themeCode) => ({ themeCode })) },
      },
      select: { id: true },
    })
    const { title } = words
    await tx.audit('search.posted', { kind: 'search', id }, { title, collectivite: collectivite.name })
    const home = config().appUrl
    const link = `${home}${routes.myPartnerSearch(id)}`
    await tx.mail(searchReceived({ to: email, displayName, title, link, home }))
    return ok({ id })
  })
}

/** The collectivité the form names or, when it names none, the only one of the person. */
async function collectiviteAsked(tx: Tx, viewer: Viewer, slug: string) {
  const own = collectivitesOf(viewer)
  const rows = await tx.db.collectivite.findMany({
    where: { id: { in: own }, ...(slug === '' ? {} : { slug }) },
    select: { id: true, name: true },
  })
  const [only, ...others] = rows.filter(({ id }) => belongsTo(viewer, id))
  return others.length === 0 ? only : undefined
}
