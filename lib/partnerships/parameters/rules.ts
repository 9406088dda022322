import type { OpenReply } from '@/lib/platform/open/open-route'
import { type ProblemParameter, parametersProblem, unknownParameter } from '@/lib/platform/open/problem'
import { facetKeys } from '../register/labels'
import { RegisterFilters } from '../register/schema'

type Refused = Extract<OpenReply, { problem: unknown }>

/** Records of one answer: what may be asked for, and what is given otherwise. */
const USUAL_SIZE = 20
const SIZE = /^([1-9]\d?|100)$/
const PAGE = /^([1-9]\d{0,3}|10000)$/

/** What a machine asks of the register, read strictly: the filters of the page, and a size of page. */
export type RegisterQuestion = { filters: RegisterFilters; size: number }

/** What a machine asks of another list. */
export type ListQuestion<K> = { given: (key: K) => string | null; page: number; size: number }

const keys = Object.keys(RegisterFilters.shape)
const facets: string[] = [...facetKeys]

/**
 * Reads the filters of the register as the page does, but refuses what the page leaves out: a program that asks for
 * `pays=xx` must not receive the whole register. Empty values are those of a form, and ask for nothing.
 */
export function parametersOf(query: URLSearchParams): RegisterQuestion | Refused {
  const given = [...query].filter(([, value]) => value !== '')
  const raw = gathered(given)
  const filters = RegisterFilters.parse(raw)
  const faults = given.flatMap(([key, value]) => faultOf(key, value))
  for (const [key, values] of Object.entries(raw)) {
    if (faults.some(({ nom }) => nom === key)) continue
    if (values.length > 1 && !facets.includes(key)) faults.push(repeated(key))
    else if (facets.includes(key) && hasTooMany(filters, key, values)) faults.push(tooMany(key))
  }
  if (faults.length > 0) return { problem: parametersProblem(faults) }
  return { filters, size: sizeOf(raw) }
}

/** A list of the API other than the register: what it takes beside its page and its size, once each. */
export function listParametersOf<K extends string>(
  query: URLSearchParams,
  shapes: Record<K, RegExp>,
): ListQuestion<K> | Refused {
  const given = [...query].filter(([, value]) => value !== '')
  const all = new Map<string, RegExp>(Object.entries({ ...shapes, page: PAGE, taille: SIZE }))
  const faults = given.flatMap(([key, value]) => {
    const shape = all.get(key)
    if (!shape) return [unknownParameter(key)]
    return shape.test(value) ? [] : [unreadable(key, value)]
  })
  const raw = gathered(given)
  for (const [key, values] of Object.entries(raw)) if (values.length > 1) faults.push(repeated(key))
  if (faults.length > 0) return { problem: parametersProblem(faults) }
  return { given: (key) => raw[key]?.[0] ?? null, page: Number(raw.page?.[0] ?? 1), size: sizeOf(raw) }
}

function gathered(given: [string, string][]): Record<string, string[]> {
  const values = new Map<string, string[]>()
  for (const [key, value] of given) values.set(key, [...(values.get(key) ?? []), value])
  return Object.fromEntries(values)
}

function sizeOf(raw: Record<string, string[]>): number {
  return Number(raw.taille?.[0] ?? USUAL_SIZE)
}

function faultOf(key: string, value: string): ProblemParameter[] {
  if (key === 'taille') return SIZE.test(value) ? [] : [unreadable(key, value)]
  if (!keys.includes(key)) return [unknownParameter(key)]
  const read = Object.entries(RegisterFilters.parse({ [key]: value })).find(([name]) => name === key)?.[1]
  const isRead = Array.isArray(read) ? read.length === 1 : String(read) === value.trim()
  return isRead ? [] : [unreadable(key, value)]
}

function hasTooMany(filters: RegisterFilters, key: string, values: string[]): boolean {
  const read = Object.entries(filters).find(([name]) => name === key)?.[1]
  return Array.isArray(read) && read.length < new Set(values.map((value) => value.toLowerCase())).size
}

function unreadable(nom: string, value: string): ProblemParameter {
  const shown = value.slice(0, 80)
  return {
    nom,
    detail: `«\u00a0${shown}\u00a0» n’est pas une valeur possible.`,
    detail_en: `“${shown}” is not a possible value.`,
  }
}

function repeated(nom: string): ProblemParameter {
  return {
    nom,
    detail: 'Ce paramètre ne peut être donné qu’une fois.',
    detail_en: 'This parameter may be given once only.',
  }
}

function tooMany(nom: string): ProblemParameter {
  return {
    nom,
    detail: 'Trop de valeurs à la fois pour ce paramètre.',
    detail_en: 'Too many values at once for this parameter.',
  }
}
