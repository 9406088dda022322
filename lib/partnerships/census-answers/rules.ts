import type { FieldErrors } from '@/lib/platform/outcome'
import type { CensusQuestionKind } from '@/lib/platform/prisma-client/enums'
import type { StoredAnswers } from './schema'

/** A question as it is asked. */
export type Question = {
  id: string
  kind: CensusQuestionKind
  label: string
  hint: string | null
  /** Offered answers of a choice; empty otherwise. */
  options: string[]
  isRequired: boolean
}

type Value = StoredAnswers[string]
type Read = { value: Value } | { fault: string } | 'blank'

/** The most an answer may say. */
const MOST_TEXT = { TEXT: 300, LONG_TEXT: 5000 }
const LARGEST = 1_000_000_000_000

/**
 * Reads what was typed against the questions. Answers to anything else are dropped. A required question may stay
 * blank in a draft, never in an answer handed in; what is wrong is named by the field of the form.
 */
export function checkAnswers(
  questions: readonly Question[],
  typed: Readonly<Record<string, string | string[]>>,
  press: 'keep' | 'submit',
): { answers: StoredAnswers; errors: FieldErrors } {
  const answers: StoredAnswers = {}
  const errors: FieldErrors = {}
  for (const question of questions) {
    const read = readAnswer(question, typed[question.id])
    if (read === 'blank') {
      if (question.isRequired && press === 'submit') errors[fieldOf(question)] = missing(question)
    } else if ('fault' in read) errors[fieldOf(question)] = read.fault
    else answers[question.id] = read.value
  }
  return { answers, errors }
}

/** Name of a question’s field, as errors go by. */
function fieldOf({ id }: { id: string }): string {
  return `answers.${id}`
}

function missing({ kind }: Question): string {
  if (kind === 'YES_NO' || kind === 'ONE_CHOICE') return 'Choisissez une réponse.'
  return kind === 'SEVERAL_CHOICES' ? 'Cochez une réponse au moins.' : 'Répondez à cette question.'
}

function readAnswer(question: Question, raw: string | string[] | undefined): Read {
  if (question.kind === 'SEVERAL_CHOICES') return readChoices(question, raw)
  if (Array.isArray(raw) && raw.length > 0) return { fault: 'Une seule réponse est attendue.' }
  const text = cleaned(typeof raw === 'string' ? raw : '')
  if (text === '') return 'blank'
  switch (question.kind) {
    case 'TEXT':
      return bounded(text.replaceAll('\n', ' '), MOST_TEXT.TEXT)
    case 'LONG_TEXT':
      return bounded(text, MOST_TEXT.LONG_TEXT)
    case 'NUMBER':
      return readNumber(text, 'Écrivez un nombre, par exemple 12 ou 3,5.')
    case 'AMOUNT':
      return readAmount(text)
    case 'YES_NO':
      return text === 'oui' || text === 'non' ? { value: text === 'oui' } : offered
    case 'ONE_CHOICE':
      return question.options.includes(text) ? { value: text } : offered
  }
}

const offered: Read = { fault: 'Choisissez parmi les réponses proposées.' }

function readChoices({ options }: Question, raw: string | string[] = []): Read {
  const typed = (Array.isArray(raw) ? raw : [raw]).map(cleaned).filter((text) => text !== '')
  if (typed.length === 0) return 'blank'
  // In the order they are offered, each once.
  return typed.every((text) => options.includes(text))
    ? { value: options.filter((option) => typed.includes(option)) }
    : offered
}

function bounded(text: string, most: number): Read {
  return text.length <= most
    ? { value: text }
    : { fault: `${most} caractères au plus\u00a0; il y en a ${text.length}.` }
}

/** « 1 234,5 » as a French keyboard gives it. */
function readNumber(text: string, fault: string): Read {
  const plain = text.replace(/\s/gu, '').replace(',', '.')
  const value = /^\d{1,13}(\.\d{1,2})?$/.test(plain) ? Number(plain) : Number.NaN
  return value <= LARGEST ? { value } : { fault }
}

function readAmount(text: string): Read {
  const fault = 'Écrivez un montant en euros entiers, par exemple 12 000.'
  const read = readNumber(text.replace(/(€|euros?)\s*$/iu, ''), fault)
  if (read === 'blank' || 'fault' in read) return read
  return Number.isInteger(read.value) ? read : { fault }
}

function cleaned(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}|\p{Cs}/gu, '')
    .normalize('NFC')
    .trim()
}

/** What a form shows of a stored answer. */
export function typedOf(value: Value | undefined): string | string[] {
  if (value === undefined) return ''
  if (Array.isArray(value)) return value
  if (typeof value === 'boolean') return value ? 'oui' : 'non'
  return typeof value === 'number' ? String(value).replace('.', ',') : value
}

/** What a table shows of it: choices in one cell, numbers as numbers. */
export function cellOf(value: Value | undefined): string | number | null {
  if (value === undefined) return null
  if (Array.isArray(value)) return value.join('\u00a0; ')
  if (typeof value === 'boolean') return value ? 'Oui' : 'Non'
  return value
}
