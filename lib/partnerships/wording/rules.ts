import { collectiviteLevels, partnerLevels } from '@/lib/collectivites/labels'
import { dateInWords } from '@/lib/platform/dates'
import type { CollectiviteLevel } from '@/lib/platform/prisma-client/enums'
import { documentKinds, partySides } from '../documents/labels'
import type { AskingStep } from '../drafting/schema'
import { eurosWords, onePercentServices, partnershipKinds, partnershipStatuses, partyRoles } from '../labels'
import { centsOf, looksLikeState, partialDateOf } from '../rules'
import { stepTitles } from '../submissions/labels'
import type { DraftContent, ForeignPartyLine } from '../submissions/schema'

/** Names of what a content only points at. */
export type ContentNames = {
  collectivites: Map<string, { name: string; level: CollectiviteLevel }>
  partners: Map<string, { name: string; country: string }>
  countries: Map<string, string>
  themes: Map<string, string>
  odds: Map<string, string>
}

/**
 * One answer in words; a date is given as ISO text, to be worded where it is shown, and a document by the id of its
 * file.
 */
export type Answer = { text: string; isDate?: true; warning?: string; fileId?: string }

/** A question and what was answered; nothing when the list is empty. */
export type AnswerLine = { key: string; label: string; answers: Answer[]; isPrivate?: true }

export type AnswerSection = { step: AskingStep; title: string; lines: AnswerLine[] }

const STATE_WARNING = 'Ce nom ressemble à celui d’un État (CGCT, art.\u00a0L.\u00a01115\u20115).'

/** A content in words, step by step, whatever is still missing or wrong in it. */
export function contentSections(content: DraftContent, names: ContentNames): AnswerSection[] {
  const { frenchParties, foreignParties, themes, oddsMain, oddsOther, amounts } = content
  const { statusHistory, contacts, documents } = content
  const oddWords = (numbers: string[]) =>
    numbers.map((n) => ({ text: `ODD ${n} – ${names.odds.get(n) ?? '?'}` }))
  return [
    section('parties', [
      line(
        'frenchParties',
        'Côté français',
        frenchParties.map(({ key, role, formerName }) => {
          const known = names.collectivites.get(key)
          const former = formerName && `, sous le nom de ${formerName}`
          const level = known ? `, ${collectiviteLevels[known.level].toLowerCase()}` : ''
          return { text: `${known?.name ?? '?'}${level}${former} (${partyRoles[role].toLowerCase()})` }
        }),
      ),
      line(
        'foreignParties',
        'Autorités partenaires',
        foreignParties.map((party) => foreignAnswer(party, names)),
      ),
    ]),
    section('nature', [
      line('kind', 'Nature', choice(content.kind, partnershipKinds)),
      line('status', 'Statut', choice(content.status, partnershipStatuses)),
      line('firstSignedOn', 'Première signature', date(content.firstSignedOn)),
      line('startYear', 'Année de début', typed(content.startYear)),
      line('endYear', 'Année de fin', typed(content.endYear)),
      line('statusHistory', 'Changements de statut', statusHistory.flatMap(statusAnswer)),
    ]),
    section('dates', [
      line('currentConventionYear', 'Année de la convention en cours', typed(content.currentConventionYear)),
      line('deliberatedOn', 'Délibération', date(content.deliberatedOn)),
      line('signedOn', 'Signature', date(content.signedOn)),
      line('transmittedOn', 'Transmission au préfet', date(content.transmittedOn)),
      line('expiresOn', 'Fin de la convention', date(content.expiresOn)),
    ]),
    section('themes', [
      line(
        'themes',
        'Thèmes, le principal en premier',
        themes.filter(Boolean).map((code) => ({ text: names.themes.get(code) ?? code })),
      ),
      line('oddsMain', 'ODD principaux', oddWords(oddsMain)),
      line('oddsOther', 'ODD significatifs', oddWords(oddsOther)),
    ]),
    section('objet', [
      line('title', 'Titre', typed(content.title)),
      line('subject', 'Objet', typed(content.subject)),
      line('context', 'Contexte', typed(content.context)),
      line('source', 'Page de référence', typed(content.source)),
    ]),
    section('montants', [
      line('amounts', 'Montants par année', amounts.flatMap(amountAnswer)),
      line(
        'onePercentService',
        'Dispositif «\u00a01\u00a0%\u00a0»',
        choice(content.onePercentService, onePercentServices),
      ),
    ]),
    section('contacts', [
      { ...line('contacts', 'Contacts', contacts.flatMap(contactAnswer)), isPrivate: true },
      line('documents', 'Documents', documents.map(documentAnswer)),
    ]),
  ]
}

/** An answer of a list, and whether the new version takes it out or brings it. */
export type ListedAnswer = Answer & { change: 'kept' | 'removed' | 'added' }

/** A line that is not the same in the new version; `list` when what changes is some of several answers. */
export type Difference = {
  key: string
  label: string
  before: Answer[]
  after: Answer[]
  list: ListedAnswer[] | null
}

/** What a new version changes, line by line. */
export function differences(before: AnswerSection[], after: AnswerSection[]): Difference[] {
  const published = new Map(before.flatMap(({ lines }) => lines).map((entry) => [entry.key, entry.answers]))
  return after
    .flatMap(({ lines }) => lines)
    .map(({ key, label, answers }) => ({ key, label, before: published.get(key) ?? [], after: answers }))
    .filter((entry) => words(entry.before) !== words(entry.after))
    .map((entry) => ({ ...entry, list: listed(entry.before, entry.after) }))
}

/** Two lists as one; null when neither is a list. */
function listed(before: Answer[], after: Answer[]): ListedAnswer[] | null {
  return before.length < 2 && after.length < 2 ? null : mergedLists(before, after)
}

/**
 * In the order of reading: what both lists hold, what only the first one does, what only the second one does, by
 * their longest common subsequence.
 */
export function mergedLists(before: Answer[], after: Answer[]): ListedAnswer[] {
  const [old, ...olds] = before
  const [recent, ...recents] = after
  if (!old) return after.map((answer) => ({ ...answer, change: 'added' }))
  if (!recent) return before.map((answer) => ({ ...answer, change: 'removed' }))
  if (old.text === recent.text) return [{ ...recent, change: 'kept' }, ...mergedLists(olds, recents)]
  return commonLength(olds, after) >= commonLength(before, recents)
    ? [{ ...old, change: 'removed' }, ...mergedLists(olds, after)]
    : [{ ...recent, change: 'added' }, ...mergedLists(before, recents)]
}

function commonLength(before: Answer[], after: Answer[]): number {
  let row: number[] = Array(after.length + 1).fill(0)
  for (const { text } of before) {
    const next = [0]
    after.forEach((answer, index) => {
      const [up = 0, diagonal = 0, left = 0] = [row[index + 1], row[index], next[index]]
      next.push(answer.text === text ? diagonal + 1 : Math.max(up, left))
    })
    row = next
  }
  return row.at(-1) ?? 0
}

function words(answers: Answer[]): string {
  return answers.map(({ text }) => text).join('\n')
}

function section(step: AskingStep, lines: AnswerLine[]): AnswerSection {
  return { step, title: stepTitles[step], lines }
}

function line(key: string, label: string, answers: Answer[]): AnswerLine {
  return { key, label, answers }
}

function typed(text: string): Answer[] {
  return text ? [{ text }] : []
}

function date(text: string): Answer[] {
  const known = partialDateOf(text)
  return known ? [{ text: known, isDate: true }] : typed(text)
}

function choice(value: string, labels: Record<string, string>): Answer[] {
  return typed(labels[value] ?? value)
}

function foreignAnswer(party: ForeignPartyLine, names: ContentNames): Answer {
  const role = party.role === 'PARTENAIRE' ? '' : ` (${partyRoles[party.role].toLowerCase()})`
  if (party.kind === 'known') {
    const known = names.partners.get(party.key)
    if (!known) return { text: '?' }
    return withStateWarning({ text: `${known.name}, ${known.country}${role}` }, known.name, known.country)
  }
  const country = names.countries.get(party.countryCode) ?? party.countryCode
  const level = (party.levelLabel || partnerLevels[party.level]).toLowerCase()
  const text = `${party.name}, ${country}${role} – autorité nouvelle, ${level}`
  return withStateWarning({ text }, party.name, country)
}

function withStateWarning(answer: Answer, name: string, country: string): Answer {
  return looksLikeState(name, country) ? { ...answer, warning: STATE_WARNING } : answer
}

function statusAnswer({ status, onDate }: DraftContent['statusHistory'][number]): Answer[] {
  if (!status && !onDate) return []
  const label = Object.entries(partnershipStatuses).find(([key]) => key === status)?.[1] ?? 'Statut\u00a0?'
  const day = partialDateOf(onDate)
  return [{ text: `${label}, depuis ${day ? dateInWords(day) : onDate || 'quand\u00a0?'}` }]
}

function contactAnswer({ side, ...contact }: DraftContent['contacts'][number]): Answer[] {
  const { fullName, jobTitle, email, phone } = contact
  const told = [fullName, jobTitle, email, phone].filter(Boolean).join(', ')
  return told ? [{ text: `${partySides[side]}\u00a0: ${told}` }] : []
}

function documentAnswer({ fileId, kind, title, isPublic }: DraftContent['documents'][number]): Answer {
  const label = Object.entries(documentKinds).find(([key]) => key === kind)?.[1] ?? kind
  return { text: `${title} (${label.toLowerCase()}, ${isPublic === 'oui' ? 'public' : 'privé'})`, fileId }
}

function amountAnswer({ year, french, partner, cofunding }: DraftContent['amounts'][number]): Answer[] {
  const money = (text: string) => {
    const cents = centsOf(text || '0')
    return cents === null ? text : eurosWords(cents)
  }
  if (![year, french, partner, cofunding].some(Boolean)) return []
  const parts = `${money(french)} côté français, ${money(partner)} des partenaires, ${money(cofunding)} de cofinancements`
  return [{ text: `${year || 'Année\u00a0?'}\u00a0: ${parts}` }]
}
