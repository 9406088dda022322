import { randomUUID } from 'node:crypto'
import { everyViewer, NOBODY, STAFF, STRANGERS, WRITERS } from '@/lib/accounts/builders'
import { aTheme, twoTowns } from '@/lib/collectivites/builders'
import { confirmMessage } from '@/lib/partnerships/search-messages/commands/confirm-message'
import { sendMessage } from '@/lib/partnerships/search-messages/commands/send-message'
import { writeAuthor } from '@/lib/partnerships/search-messages/commands/write-author'
import { aMessage, aSearch, aStamp, dayFromNow } from '@/lib/partnerships/searches/builders'
import { acceptSearch } from '@/lib/partnerships/searches/commands/accept-search'
import { closeSearch } from '@/lib/partnerships/searches/commands/close-search'
import { confirmSearch } from '@/lib/partnerships/searches/commands/confirm-search'
import { postSearch } from '@/lib/partnerships/searches/commands/post-search'
import { proposeSearch } from '@/lib/partnerships/searches/commands/propose-search'
import { refuseSearch } from '@/lib/partnerships/searches/commands/refuse-search'
import { remindAuthors } from '@/lib/partnerships/searches/commands/remind-authors'
import { renewSearch } from '@/lib/partnerships/searches/commands/renew-search'
import { linkToken } from '@/lib/platform/signed-link'
import { rolesMatrix } from '@/lib/platform/testing/roles-matrix'

const elu = 'elu' as const
const MEMBERS = [...STRANGERS, elu, ...WRITERS]
const SIGNED_IN = [...MEMBERS, ...STAFF]
/** A mailed link, or a form open to everybody, asks for no account. */
const forAll = { ok: [...NOBODY, ...SIGNED_IN] }
/** What is on the board is public: being refused tells nothing. */
const onTheBoard = { ok: [...WRITERS, ...STAFF], forbidden: [...NOBODY, ...STRANGERS, elu] }
/** What waits is known to its collectivité and to CUF. */
const forStaff = { ok: STAFF, forbidden: [...NOBODY, elu, ...WRITERS], 'not-found': STRANGERS }
const forThePortal = { ok: [...STAFF, 'system' as const], forbidden: ['visitor' as const, ...MEMBERS] }

const words = {
  title: 'Une commune cherche un partenaire',
  text: 'Nous cherchons une collectivité pour travailler sur l’eau dans nos écoles.',
}

rolesMatrix({
  domain: ['partnerships/searches', 'partnerships/search-messages'],
  world: twoTowns,
  cast: everyViewer,
  rows: {
    postSearch: {
      answers: { ok: WRITERS, forbidden: [...NOBODY, elu], 'not-found': [...STRANGERS, ...STAFF] },
      prepare: async ({ db, owner }) => {
        const { code } = await aTheme(db)
        const form = { ...words, themes: [code], collectivite: owner.slug, submissionKey: randomUUID() }
        return (viewer) => postSearch(viewer, form)
      },
    },
    proposeSearch: {
      answers: forAll,
      prepare: async ({ db }) => {
        const { code } = await aTheme(db)
        await aSearch(db)
        const authority = { authorityName: 'Commune d’essai', country: 'ML', level: 'LOCAL' }
        const contact = { contactName: 'Awa Diarra', contactEmail: 'awa@commune.example.org' }
        const form = { ...words, ...authority, ...contact, themes: [code], stamp: aStamp() }
        return (viewer) => proposeSearch(viewer, { ...form, submissionKey: randomUUID() })
      },
    },
    confirmSearch: {
      answers: forAll,
      prepare: async ({ db }) => {
        const { id } = await aSearch(db, { state: 'AWAITING_EMAIL' })
        return (viewer) => confirmSearch(viewer, { token: linkToken('confirm-search', id) })
      },
    },
    acceptSearch: {
      answers: forStaff,
      prepare: async ({ db, owner }) => {
        const { id } = await aSearch(db, { state: 'SUBMITTED', collectiviteId: owner.id })
        return (viewer) => acceptSearch(viewer, { id, expiresOn: dayFromNow(300) })
      },
    },
    'acceptSearch: an address not confirmed': {
      answers: { forbidden: NOBODY, 'not-found': SIGNED_IN },
      prepare: async ({ db }) => {
        const { id } = await aSearch(db, { state: 'AWAITING_EMAIL' })
        return (viewer) => acceptSearch(viewer, { id, expiresOn: dayFromNow(300) })
      },
    },
    refuseSearch: {
      answers: forStaff,
      prepare: async ({ db, owner }) => {
        const { id } = await aSearch(db, { state: 'SUBMITTED', collectiviteId: owner.id })
        return (viewer) => refuseSearch(viewer, { id, reason: 'Ce n’est pas une autorité locale.' })
      },
    },
    closeSearch: {
      answers: onTheBoard,
      prepare: async ({ db, owner }) => {
        const { id } = await aSearch(db, { collectiviteId: owner.id })
        return (viewer) => closeSearch(viewer, { id })
      },
    },
    'closeSearch: with a mailed link': {
      answers: forAll,
      prepare: async ({ db }) => {
        const { id } = await aSearch(db)
        return (viewer) => closeSearch(viewer, { token: linkToken('manage-search', id) })
      },
    },
    renewSearch: {
      answers: onTheBoard,
      prepare: async ({ db, owner }) => {
        const { id } = await aSearch(db, { collectiviteId: owner.id })
        return (viewer) => renewSearch(viewer, { id })
      },
    },
    remindAuthors: { answers: forThePortal, prepare: async () => (viewer) => remindAuthors(viewer) },
    sendMessage: {
      answers: forAll,
      prepare: async ({ db }) => {
        const { slug } = await aSearch(db)
        const sender = { senderName: 'Jeanne Petit', senderEmail: 'jeanne@brest.example.org' }
        const form = { slug, ...sender, institution: 'Ville de Brest', text: words.text, agrees: 'oui' }
        return (viewer) => sendMessage(viewer, { ...form, stamp: aStamp(), submissionKey: randomUUID() })
      },
    },
    writeAuthor: {
      answers: { ok: SIGNED_IN, forbidden: NOBODY },
      prepare: async ({ db }) => {
        const { slug } = await aSearch(db)
        const form = { slug, institution: 'Ville de Brest', text: words.text, agrees: 'oui' }
        return (viewer) => writeAuthor(viewer, { ...form, submissionKey: randomUUID() })
      },
    },
    confirmMessage: {
      answers: forAll,
      prepare: async ({ db }) => {
        const { id: searchId } = await aSearch(db)
        const { id } = await aMessage(db, { searchId })
        return (viewer) => confirmMessage(viewer, { token: linkToken('search-message', id) })
      },
    },
  },
})
