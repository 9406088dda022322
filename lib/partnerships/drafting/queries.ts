import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { type CollectiviteOption, countryOptions, searchCollectivites } from '@/lib/collectivites/queries'
import { type OddOption, odds, type ThemeOption, themeOptions } from '@/lib/collectivites/reference/queries'
import { db } from '@/lib/platform/db'
import { keyContains, searchWords } from '@/lib/platform/fold'
import type { PartnerLevel } from '@/lib/platform/prisma-client/enums'
import { isUuid } from '@/lib/platform/uuid'
import { type FileFacts, fileFacts } from '../documents/queries'
import { proposedTitle } from '../rules'
import { closedBecause, type StepKey, stepOrder } from '../submissions/labels'
import { may, visible } from '../submissions/policy'
import { nextState } from '../submissions/rules'
import { DraftContent } from '../submissions/schema'
import { contentNames, type Duplicates, duplicatesOf, noDuplicates } from '../wording/queries'
import { type AnswerSection, contentSections } from '../wording/rules'
import { blankContent, type Fault, faultsOf, withFreeRows } from './rules'

/** A file that the viewer writes. */
type WritableFile = {
  id: string
  collectiviteId: string
  partnershipId: string | null
  revision: number
  content: DraftContent
  byStaff: boolean
  /** Words of the correction asked for, while it is awaited. */
  correction: string | null
  /** Why it can be written no more: somebody handed it in, or gave it up, meanwhile. */
  closed: string | null
}

async function writableFile(viewer: Viewer, id: string): Promise<WritableFile | null> {
  if (!isUuid(id)) return null
  const row = await db.partnershipSubmission.findFirst({
    where: { AND: [visible(viewer), { id }] },
    select: {
      id: true,
      collectiviteId: true,
      partnershipId: true,
      revision: true,
      state: true,
      submittedAt: true,
      byStaff: true,
      content: true,
      decisions: { select: { message: true }, orderBy: { decidedAt: 'desc' }, take: 1 },
    },
  })
  if (!row || !may(viewer, 'write', row)) return null
  const correction = row.state === 'TO_CORRECT' ? (row.decisions[0]?.message ?? null) : null
  const closed = nextState(row.state, 'save') ? null : closedBecause[row.state]
  return { ...row, correction, closed, content: DraftContent.parse(row.content) }
}

export type PartyLine = { key: string; name: string; detail: string; role: string; isRemovable: boolean }

/** One step of a file. */
export type StepPage = {
  id: string
  /** Null when the file is not known: the session has just ended. */
  revision: number | null
  step: StepKey
  isRevision: boolean
  /** A correction by Cités Unies France itself. */
  byStaff: boolean
  correction: string | null
  /** Why what is sent from here cannot be kept any more; null while it can. */
  closed: string | null
  content: DraftContent
  french: PartyLine[]
  foreign: (PartyLine & { warning: string | null })[]
  documents: DocumentLine[]
  /** Asked for by the step of the themes only. */
  themes: ThemeOption[]
  odds: OddOption[]
  /** « Angers – Bamako », when the file has no title yet. */
  proposedTitle: string
  /** What is left to put right, and the whole in words: read over before submitting. */
  faults: Fault[]
  sections: AnswerSection[]
  duplicates: Duplicates
}

/** A document of the file, as far as it is still there. */
export type DocumentLine = DraftContent['documents'][number] & Partial<FileFacts>

/**
 * A step of a file that the viewer may write; null otherwise. A visitor, whose session ended while they were
 * writing, gets the form with nothing of the file in it. While somebody posts, the form of a file that was closed
 * meanwhile is there too: without script, it is all that shows them what they typed.
 */
export async function stepPage(
  viewer: Viewer,
  id: string,
  step: string,
  isPosting = false,
): Promise<StepPage | null> {
  const known = stepOrder.find((key) => key === step)
  if (!known) return null
  if (viewer.kind === 'visitor') return blankStep(id, known)
  const file = await writableFile(viewer, id)
  if (!file || (file.closed && !isPosting)) return null
  const { content, collectiviteId, partnershipId, revision, correction, closed, byStaff } = file
  const asksDuplicates = known === 'parties' || known === 'relecture'
  const [names, themes, oddOptions, duplicates, files] = await Promise.all([
    contentNames([content]),
    known === 'themes' ? themeOptions() : [],
    known === 'themes' ? odds() : [],
    asksDuplicates ? duplicatesOf(viewer, content, { id, collectiviteId, partnershipId }) : noDuplicates,
    known === 'contacts' ? fileFacts(content.documents.map(({ fileId }) => fileId)) : null,
  ])
  const sections = contentSections(content, names)
  const foreignAnswers = sections[0]?.lines[1]?.answers ?? []
  const french = content.frenchParties.map(({ key, role, formerName }) => ({
    key,
    role,
    name: names.collectivites.get(key)?.name ?? '?',
    detail: formerName,
    isRemovable: key !== collectiviteId,
  }))
  const foreign = content.foreignParties.map((party, index) => {
    const known = names.partners.get(party.key)
    const isNew = party.kind === 'new'
    return {
      key: party.key,
      role: party.role,
      name: isNew ? party.name : (known?.name ?? '?'),
      detail: isNew
        ? `${names.countries.get(party.countryCode) ?? '?'}, nouvelle autorité`
        : (known?.country ?? ''),
      isRemovable: true,
      warning: foreignAnswers[index]?.warning ?? null,
    }
  })
  return {
    id: file.id,
    revision,
    step: known,
    isRevision: partnershipId !== null,
    byStaff,
    correction,
    closed,
    content: withFreeRows(content),
    french,
    foreign,
    documents: content.documents.map((line) => ({ ...line, ...files?.get(line.fileId) })),
    themes,
    odds: oddOptions,
    proposedTitle: proposedTitle(
      french.map(({ name }) => name),
      foreign.map(({ name }) => name),
    ),
    faults: faultsOf(content),
    sections,
    duplicates,
  }
}

async function blankStep(id: string, step: StepKey): Promise<StepPage> {
  const [themes, oddOptions] = await Promise.all([themeOptions(), odds()])
  return {
    id,
    revision: null,
    step,
    isRevision: false,
    byStaff: false,
    correction: null,
    closed: null,
    content: blankContent(),
    french: [],
    foreign: [],
    documents: [],
    themes,
    odds: oddOptions,
    proposedTitle: '',
    faults: [],
    sections: [],
    duplicates: noDuplicates,
  }
}

const MOST_FOUND = 20

/** What is looked for is public: a visitor whose session ended finds the page as it was. */
async function mayAdd(viewer: Viewer, id: string): Promise<boolean> {
  if (viewer.kind === 'visitor') return true
  const file = await writableFile(viewer, id)
  return file !== null && file.closed === null
}

/** Whether the viewer may send a document into a file now. */
export async function addDocumentPage(viewer: Viewer, id: string): Promise<{ id: string } | null> {
  return (await mayAdd(viewer, id)) ? { id } : null
}

export type FoundAuthority = {
  id: string
  name: string
  country: string
  level: PartnerLevel
  levelLabel: string | null
}

export type AddAuthorityPage = {
  id: string
  q: string
  countryCode: string
  countries: { code: string; name: string }[]
  /** Null before anything was looked for. */
  found: FoundAuthority[] | null
}

/** Authorities abroad that could join a file: those whose name or country is asked for. */
export async function addAuthorityPage(
  viewer: Viewer,
  id: string,
  raw: Record<string, string | string[] | undefined>,
): Promise<AddAuthorityPage | null> {
  if (!(await mayAdd(viewer, id))) return null
  const countries = await countryOptions()
  const q = textOf(raw.q)
  const countryCode = countries.find(({ code }) => code === textOf(raw.pays))?.code ?? ''
  const isAsked = searchWords(q).length > 0 || countryCode !== ''
  return {
    id,
    q,
    countryCode,
    countries,
    found: isAsked ? await authorities(q, countryCode) : null,
  }
}

async function authorities(q: string, countryCode: string): Promise<FoundAuthority[]> {
  const rows = await db.partnerAuthority.findMany({
    where: { AND: [...keyContains(q), ...(countryCode ? [{ countryCode }] : [])] },
    select: { id: true, name: true, level: true, levelLabel: true, country: { select: { name: true } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: MOST_FOUND,
  })
  return rows.map(({ country, ...facts }) => ({ ...facts, country: country.name }))
}

export type AddCollectivitePage = { id: string; q: string; found: CollectiviteOption[] | null }

/** French authorities that could join a file. */
export async function addCollectivitePage(
  viewer: Viewer,
  id: string,
  raw: Record<string, string | string[] | undefined>,
): Promise<AddCollectivitePage | null> {
  if (!(await mayAdd(viewer, id))) return null
  const q = textOf(raw.q)
  return {
    id,
    q,
    found: searchWords(q).length > 0 ? await searchCollectivites(q, MOST_FOUND) : null,
  }
}

function textOf(value: string | string[] | undefined): string {
  return String(Array.isArray(value) ? (value[0] ?? '') : (value ?? ''))
    .trim()
    .slice(0, 200)
}
