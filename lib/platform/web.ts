import { config } from './config'
import type { FieldErrors, Refusal } from './outcome'

/** What a form shows again after a refusal or a notice; null on first display. */
export type FormState = {
  message?: string | undefined
  tone?: 'error' | 'success' | undefined
  fields?: FieldErrors | undefined
  values?: Record<string, string | string[]> | undefined
} | null

type Tree = { [name: string]: Tree | Tree[] | string | string[] | undefined }

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])
const MAX_ROWS = 100

/**
 * Decodes a form into a plain object, without giving it any meaning: "people.0.fullName" becomes
 * nested rows, "themes[]" a list. Files and the framework's own fields are left out.
 */
export function fieldsOf(form: FormData): Record<string, unknown> {
  const root: Tree = Object.create(null)
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name.startsWith('$')) continue
    const path = name.replace(/\[\]$/, '').split('.')
    if (path.some((step) => FORBIDDEN.has(step))) continue
    put(root, path, cleaned(value), name.endsWith('[]'))
  }
  return withArrays(root) as Record<string, unknown>
}

/** The file sent under a name; null when none was chosen: an empty one is then sent, named in as many ways as it comes. */
export function fileOf(form: FormData, name: string): File | null {
  const value = form.get(name)
  return value instanceof File && value.size > 0 ? value : null
}

/** Line ends as typed (forms send CRLF, HTML §4.10.21), without NUL, which PostgreSQL refuses in text. */
function cleaned(value: string): string {
  return value.replaceAll('\r\n', '\n').replaceAll('\u0000', '')
}

function put(node: Tree, [step = '', ...rest]: string[], value: string, list: boolean): void {
  if (rest.length > 0) {
    const child = node[step]
    const next: Tree = isTree(child) ? child : Object.create(null)
    node[step] = next
    put(next, rest, value, list)
  } else if (list) {
    const before = node[step]
    node[step] = Array.isArray(before) ? ([...before, value] as string[]) : [value]
  } else {
    node[step] = value
  }
}

/** Turns {"0": a, "2": b} into [a, b], in the order of the numbers. */
function withArrays(value: Tree[string]): unknown {
  if (!isTree(value)) return value
  const keys = Object.keys(value)
  const children = (names: string[]) => names.map((name) => withArrays(value[name]))
  if (keys.length > 0 && keys.every((key) => /^\d{1,3}$/.test(key))) {
    return children(keys.sort((a, b) => Number(a) - Number(b)).slice(0, MAX_ROWS))
  }
  return Object.fromEntries(keys.map((key) => [key, withArrays(value[key])]))
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The state a form shows after a refusal: message, errors, and everything that was typed. */
export function refusalState(refusal: Refusal, form: FormData): FormState {
  return { tone: 'error', message: refusal.message, fields: refusal.fields ?? {}, values: valuesOf(form) }
}

/** The state of a form that was not sent yet but asked to look otherwise (one more row), with everything typed. */
export function keptState(form: FormData, changes: Record<string, string>): FormState {
  return { tone: 'success', values: { ...valuesOf(form), ...changes } }
}

function valuesOf(form: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {}
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name.startsWith('$')) continue
    values[name] = name.endsWith('[]') ? form.getAll(name).map(String) : value
  }
  return values
}

/** Public address of the portal, base of the addresses in its metadata. */
export function siteUrl(): URL {
  return new URL(config().appUrl)
}
