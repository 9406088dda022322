import { timeIn } from './zoned-time'

// For mails and files; pages use components/ui/date-time.tsx.

const forms: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { month: 'long', year: 'numeric' },
  10: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
}

/** « jeudi 10 décembre 2026 », « décembre 2008 », « 1993 », from as much of AAAA-MM-JJ as is known. */
export function dateInWords(date: string): string {
  const instant = new Date(date) // reduced ISO dates are read as midnight UTC
  const words = new Intl.DateTimeFormat('fr-FR', { ...forms[date.length], timeZone: 'UTC' }).format(instant)
  return words.replace(/\b1 /, '1er ')
}

/** « 9 h », « 14 h 30 », on the clock of a zone. */
export function timeInWords(zone: string, instant: Date): string {
  const [hours = '', minutes = ''] = timeIn(zone, instant).split(':')
  return `${Number(hours)}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`
}

/** « de 9 h à 12 h 30 ». */
export function slotInWords(zone: string, from: Date, to: Date): string {
  return `de ${timeInWords(zone, from)} à ${timeInWords(zone, to)}`
}
