import type { FieldErrors } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import type { PartyRole } from '@/lib/platform/prisma-client/enums'
import type { StepKey } from '../submissions/labels'
import { stepAfter, stepBefore } from '../submissions/rules'
import { DraftContent, MOST_CONTACTS, MOST_STATUSES, MOST_THEMES, MOST_YEARS } from '../submissions/schema'
import { type AskingStep, type PressedButton, stepDemands } from './schema'

type RoleLine = { key: string; role: PartyRole; formerName?: string | undefined }
type Roles = { frenchParties: RoleLine[]; foreignParties: RoleLine[] }

/** The parties with the roles and former names a form gave them; lines the file does not hold are ignored. */
export function withRoles(content: DraftContent, roles: Roles): DraftContent {
  const given = (lines: RoleLine[], key: string) => lines.find((line) => line.key === key)
  return {
    ...content,
    frenchParties: content.frenchParties.map((party) => {
      const line = given(roles.frenchParties, party.key)
      return {
        ...party,
        role: line?.role ?? party.role,
        formerName: line?.formerName ?? party.formerName,
      }
    }),
    foreignParties: content.foreignParties.map((party) => ({
      ...party,
      role: given(roles.foreignParties, party.key)?.role ?? party.role,
    })),
  }
}

type DocumentLine = DraftContent['documents'][number]

/** What a form says again of the documents; a file that the content does not hold is never let in. */
export function withDocumentLines(content: DraftContent, lines: DocumentLine[]): DraftContent {
  return {
    ...content,
    documents: content.documents.map(
      (document) => lines.find(({ fileId }) => fileId === document.fileId) ?? document,
    ),
  }
}

/** The file without one of its documents. */
export function withoutDocument(content: DraftContent, fileId: string): DraftContent {
  return { ...content, documents: content.documents.filter((document) => document.fileId !== fileId) }
}

/** The file without one of its parties; its owner stays. */
export function withoutParty(content: DraftContent, key: string, ownerId: string): DraftContent {
  if (key === ownerId) return content
  return {
    ...content,
    frenchParties: content.frenchParties.filter((party) => party.key !== key),
    foreignParties: content.foreignParties.filter((party) => party.key !== key),
  }
}

/**
 * What a new file takes from a published record: who, what, and on which themes. Dates, status, money and documents
 * belong to the record; contacts are private to its parties.
 */
export function copiedContent(record: DraftContent, ownerId: string): DraftContent {
  const isOwn = record.frenchParties.some(({ key }) => key === ownerId)
  const { foreignParties, kind, themes, oddsMain, oddsOther, subject, context } = record
  return DraftContent.parse({
    frenchParties: isOwn ? record.frenchParties : [{ key: ownerId, role: 'CHEF_DE_FILE' }],
    contacts: isOwn ? record.contacts : [],
    foreignParties,
    kind,
    themes,
    oddsMain,
    oddsOther,
    subject,
    context,
  })
}

/** Something to put right before a file can be submitted. */
export type Fault = { step: AskingStep; field: string; message: string }

/** What one step still lacks, by field. */
export function faultsOfStep(step: AskingStep, content: DraftContent): FieldErrors {
  const outcome = parseInput(stepDemands[step], content)
  return outcome.ok ? {} : (outcome.fields ?? {})
}

const askingSteps: AskingStep[] = ['parties', 'nature', 'dates', 'themes', 'objet', 'montants', 'contacts']

/** What a file still lacks, in the order of the steps. */
export function faultsOf(content: DraftContent): Fault[] {
  return askingSteps.flatMap((step) =>
    Object.entries(faultsOfStep(step, content)).map(([field, message]) => ({ step, field, message })),
  )
}

const SPARE = 2
const FEWEST_THEMES = 3
const noAmount: DraftContent['amounts'][number] = { year: '', french: '', partner: '', cofunding: '' }
const noStatus: DraftContent['statusHistory'][number] = { status: '', onDate: '' }

type ContactRow = DraftContent['contacts'][number]

const noContact = (side: ContactRow['side']): ContactRow => ({
  side,
  fullName: '',
  jobTitle: '',
  email: '',
  phone: '',
})

/** The contacts, one side after the other, with a free row below each while there may be more. */
function contactRows(contacts: ContactRow[]): ContactRow[] {
  const filled = contacts.filter(({ side: _side, ...words }) => Object.values(words).some(Boolean))
  const of = (side: ContactRow['side'], room: number) => [
    ...filled.filter((row) => row.side === side),
    ...(filled.length + room <= MOST_CONTACTS ? [noContact(side)] : []),
  ]
  return [...of('FRENCH', 1), ...of('FOREIGN', 2)]
}

/** The rows that a form shows: those that hold something, and free ones below, as far as there may be more. */
export function withFreeRows(content: DraftContent): DraftContent {
  const themes = content.themes.filter(Boolean)
  const amounts = content.amounts.filter((row) => Object.values(row).some(Boolean))
  const themeCount = Math.min(MOST_THEMES, Math.max(FEWEST_THEMES, themes.length + SPARE))
  const statuses = content.statusHistory.filter((row) => Object.values(row).some(Boolean))
  const statusCount = Math.min(MOST_STATUSES, statuses.length + SPARE)
  const amountCount = Math.min(MOST_YEARS, amounts.length + SPARE)
  return {
    ...content,
    themes: Array.from({ length: themeCount }, (_, index) => themes[index] ?? ''),
    amounts: Array.from({ length: amountCount }, (_, index) => amounts[index] ?? noAmount),
    statusHistory: Array.from({ length: statusCount }, (_, index) => statuses[index] ?? noStatus),
    contacts: contactRows(content.contacts),
  }
}

/** Every row there may be, all free: the form of somebody whose session ended shows again what they sent. */
export function blankContent(): DraftContent {
  return DraftContent.parse({
    themes: Array(MOST_THEMES).fill(''),
    amounts: Array(MOST_YEARS).fill(noAmount),
    statusHistory: Array(MOST_STATUSES).fill(noStatus),
    contacts: Array.from({ length: MOST_CONTACTS }, (_, index) =>
      noContact(index < MOST_CONTACTS / 2 ? 'FRENCH' : 'FOREIGN'),
    ),
  })
}

/** Where a button of a step leads. */
export type NextPlace = StepKey | 'ajouter-autorite' | 'ajouter-collectivite' | 'ajouter-document' | 'quit'

/** The place a pressed button leads to. */
export function placeAfter(step: AskingStep, pressed: PressedButton): NextPlace {
  switch (pressed) {
    case 'continue':
      return stepAfter(step)
    case 'back':
      return stepBefore(step)
    case 'quit':
      return 'quit'
    case 'add-authority':
      return 'ajouter-autorite'
    case 'add-collectivite':
      return 'ajouter-collectivite'
    case 'add-document':
      return 'ajouter-document'
    default:
      return step
  }
}
