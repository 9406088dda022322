import type { Question } from '../census-answers/rules'
import type { StoredAnswers } from '../census-answers/schema'

/** What the answers to one question come to. Free text is counted, never copied: it may name people. */
export type Figure = { id: string; label: string; answered: number } & (
  | { kind: 'counts'; several: boolean; counts: { label: string; count: number }[] }
  | { kind: 'sums'; inEuros: boolean; sum: number; median: number | null }
  | { kind: 'words' }
)

/** The figures of a census, question by question, from the answers handed in. */
export function figuresOf(questions: readonly Question[], responses: readonly StoredAnswers[]): Figure[] {
  return questions.map((question) => {
    const values = responses.map((answers) => answers[question.id])
    return figureOf(
      question,
      values.filter((value) => value !== undefined),
    )
  })
}

function figureOf({ id, label, kind, options }: Question, values: StoredAnswers[string][]): Figure {
  const head = { id, label, answered: values.length }
  switch (kind) {
    case 'NUMBER':
    case 'AMOUNT': {
      const numbers = values.filter((value) => typeof value === 'number')
      const inEuros = kind === 'AMOUNT'
      return { ...head, kind: 'sums', inEuros, sum: total(numbers), median: medianOf(numbers) }
    }
    case 'YES_NO': {
      const times = (answer: boolean) => values.filter((value) => value === answer).length
      const counts = [
        { label: 'Oui', count: times(true) },
        { label: 'Non', count: times(false) },
      ]
      return { ...head, kind: 'counts', several: false, counts }
    }
    case 'ONE_CHOICE':
    case 'SEVERAL_CHOICES': {
      const chosen = values.flat()
      const times = (option: string) => chosen.filter((value) => value === option).length
      const counts = options.map((option) => ({ label: option, count: times(option) }))
      return { ...head, kind: 'counts', several: kind === 'SEVERAL_CHOICES', counts }
    }
    case 'TEXT':
    case 'LONG_TEXT':
      return { ...head, kind: 'words' }
  }
}

/** Two decimals are kept, so that cents do not drift when many are added. */
function total(numbers: number[]): number {
  return Math.round(numbers.reduce((sum, value) => sum + value * 100, 0)) / 100
}

/** The middle of the numbers, or half-way between the two in the middle; null when there is none. */
export function medianOf(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b)
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  if (low === undefined || high === undefined) return null
  return Math.round(((low + high) / 2) * 100) / 100
}
