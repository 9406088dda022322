import type { OpenReply } from '@/lib/platform/open/open-route'
import { type ProblemParameter, parametersProblem, unknownParameter } from '@/lib/platform/open/problem'
import { facetKeys } from '../register/labels'
import { RegisterFilters } from '../register/schema'

type Refused = Extract<OpenReply, { problem: unknown }>

/** Records of one answer: what may be asked for, and what is given otherwise. */
const sizes = { usual: 20, most: 100 }

/** What a machine asks of the register, read strictly: the filters of the page, and a size of page. */
export type RegisterQuestion = { filters: RegisterFilters; size: number }

const keys = Object.keys(RegisterFilters.shape)
const facets: string[] = [...facetKeys]

/**
 * Reads the filters of the register as the page does, but refuses what the page leaves out: a program that asks for
 * `pays=xx` must not receive the whole register. Empty values are those of a form, and ask for nothing.
 */
export function parametersOf(query: URLSearchParams): RegisterQuestion | Refused {
  const given = [...query].filter(([, value]) => value !== '')
  const raw: Record<string, string[]> = {}
  for (const [key, value] of given) raw[key] = [...(raw[key] ?? []), value]
  const filters = RegisterFilters.parse(raw)
  const faults = given.flatMap(([key, value]) => faultOf(key, value))
  for (const [key, values] of Object.entries(raw))
    if (values.length > 1 && !facets.includes(key)) faults.push(repeated(key))
    else if (facets.includes(key) && hasTooMany(filters, key, values)) faults.push(tooMany(key))
  if (faults.length > 0) return { problem: parametersProblem(faults) }
  const size = Number(raw.taille?.[0] ?? sizes.usual)
  return { filters, size }
}

function faultOf(key: string, value: string): ProblemParameter[] {
  if (key === 'taille') return isSize(value) ? [] : [unreadable(key, value)]
  if (!keys.includes(key)) return [unknownParameter(key)]
  const read = Object.entries(RegisterFilters.parse({ [key]: value })).find(([name]) => name === key)?.[1]
  const isRead = Array.isArray(read) ? read.length === 1 : String(read) === value.trim()
  return isRead ? [] : [unreadable(key, value)]
}

function hasTooMany(filters: RegisterFilters, key: string, values: string[]): boolean {
  const read = Object.entries(filters).find(([name]) => name === key)?.[1]
  return Array.isArray(read) && read.length < new Set(values.map((value) => value.toLowerCase())).size
}

function isSize(value: string): boolean {
  return /^\d{1,3}$/.test(value) && Number(value) >= 1 && Number(value) <= sizes.most
}

/** A parameter whose value cannot be taken. */
export function unreadable(nom: string, value: string): ProblemParameter {
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
