import { randomUUID } from 'node:crypto'
import { everyViewer, NOBODY, STAFF, STRANGERS, WRITERS } from '@/lib/accounts/builders'
import { aCountry, twoTowns } from '@/lib/collectivites/builders'
import { answerCensus } from '@/lib/partnerships/census-answers/commands/answer-census'
import { exportAnswers } from '@/lib/partnerships/census-answers/commands/export-answers'
import { aCensus, dayFromNow } from '@/lib/partnerships/censuses/builders'
import { closeCensus } from '@/lib/partnerships/censuses/commands/close-census'
import { duplicateCensus } from '@/lib/partnerships/censuses/commands/duplicate-census'
import { extendCensus } from '@/lib/partnerships/censuses/commands/extend-census'
import { moveQuestion } from '@/lib/partnerships/censuses/commands/move-question'
import { openCensus } from '@/lib/partnerships/censuses/commands/open-census'
import { remindCensus } from '@/lib/partnerships/censuses/commands/remind-census'
import { removeQuestion } from '@/lib/partnerships/censuses/commands/remove-question'
import { saveCensus } from '@/lib/partnerships/censuses/commands/save-census'
import { saveQuestion } from '@/lib/partnerships/censuses/commands/save-question'
import { sendCensusMail } from '@/lib/partnerships/censuses/commands/send-census-mail'
import { withdrawSynthesis } from '@/lib/partnerships/censuses/commands/withdraw-synthesis'
import { writeSynthesis } from '@/lib/partnerships/censuses/commands/write-synthesis'
import { rolesMatrix } from '@/lib/platform/testing/roles-matrix'

const elu = 'elu' as const
const MEMBERS = [...STRANGERS, elu, ...WRITERS]
/** CUF prepares alone: nobody else knows of it. */
const onADraft = { ok: STAFF, forbidden: NOBODY, 'not-found': MEMBERS }
/** Members read what is open or was; CUF runs it. */
const forStaff = { ok: STAFF, forbidden: [...NOBODY, ...MEMBERS] }
const words = {
  title: 'Les initiatives au Mali',
  intro: 'Pourquoi.',
  countries: ['ML'],
  dueOn: dayFromNow(20),
}

rolesMatrix({
  domain: ['partnerships/censuses', 'partnerships/census-answers'],
  world: twoTowns,
  cast: everyViewer,
  rows: {
    'saveCensus: a new one': {
      answers: { ok: STAFF, forbidden: [...NOBODY, ...MEMBERS] },
      prepare: async ({ db }) => {
        await aCountry(db)
        return (viewer) => saveCensus(viewer, { ...words, submissionKey: randomUUID() })
      },
    },
    'saveCensus: a draft': {
      answers: onADraft,
      prepare: async ({ db }) => {
        const { id, revision } = await aCensus(db, { state: 'DRAFT' })
        return (viewer) => saveCensus(viewer, { ...words, id, revision })
      },
    },
    saveQuestion: {
      answers: onADraft,
      prepare: async ({ db }) => {
        const { id } = await aCensus(db, { state: 'DRAFT' })
        return (viewer) => saveQuestion(viewer, { census: id, kind: 'TEXT', label: 'Que faites-vous ?' })
      },
    },
    moveQuestion: {
      answers: onADraft,
      prepare: async ({ db }) => {
        const { questions } = await aCensus(db, { state: 'DRAFT' })
        return (viewer) => moveQuestion(viewer, { id: questions[0]?.id, direction: 'up' })
      },
    },
    removeQuestion: {
      answers: onADraft,
      prepare: async ({ db }) => {
        const { questions } = await aCensus(db, { state: 'DRAFT' })
        return (viewer) => removeQuestion(viewer, { id: questions[0]?.id })
      },
    },
    openCensus: {
      answers: onADraft,
      prepare: async ({ db }) => {
        const { id, revision } = await aCensus(db, { state: 'DRAFT' })
        return (viewer) => openCensus(viewer, { id, revision })
      },
    },
    duplicateCensus: {
      answers: forStaff,
      prepare: async ({ db }) => {
        const { id } = await aCensus(db)
        return (viewer) => duplicateCensus(viewer, { id, submissionKey: randomUUID() })
      },
    },
    extendCensus: {
      answers: forStaff,
      prepare: async ({ db }) => {
        const { id } = await aCensus(db)
        return (viewer) => extendCensus(viewer, { id, dueOn: dayFromNow(30) })
      },
    },
    closeCensus: {
      answers: forStaff,
      prepare: async ({ db }) => {
        const { id } = await aCensus(db)
        return (viewer) => closeCensus(viewer, { id })
      },
    },
    remindCensus: {
      answers: forStaff,
      prepare: async ({ db }) => {
        const { id } = await aCensus(db)
        return (viewer) => remindCensus(viewer, { id, round: 0 })
      },
    },
    sendCensusMail: {
      answers: { ok: [...STAFF, 'system'], forbidden: ['visitor', ...MEMBERS] },
      prepare: async () => (viewer) => sendCensusMail(viewer),
    },
    writeSynthesis: {
      answers: forStaff,
      prepare: async ({ db }) => {
        const { id, revision } = await aCensus(db, { state: 'CLOSED' })
        return (viewer) => writeSynthesis(viewer, { id, revision, synthesis: 'Merci.', press: 'publish' })
      },
    },
    withdrawSynthesis: {
      answers: forStaff,
      prepare: async ({ db }) => {
        const { id } = await aCensus(db, { state: 'PUBLISHED' })
        return (viewer) => withdrawSynthesis(viewer, { id })
      },
    },
    answerCensus: {
      answers: { ok: WRITERS, forbidden: [...NOBODY, elu], 'not-found': [...STRANGERS, ...STAFF] },
      prepare: async ({ db, owner }) => {
        const { slug, questions } = await aCensus(db)
        const answers = { [questions[0]?.id ?? '']: 'Un atelier' }
        const form = { census: slug, collectivite: owner.slug, revision: 0, press: 'submit', answers }
        return (viewer) => answerCensus(viewer, form)
      },
    },
    exportAnswers: {
      answers: forStaff,
      prepare: async ({ db }) => {
        const { id } = await aCensus(db)
        return (viewer) => exportAnswers(viewer, { id })
      },
    },
  },
})
