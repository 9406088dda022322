import { domainOf, isTest } from '../house'
import type { Module } from '../parse-module'
import { type Problem, problem } from '../problem'

/** Reads and writes carry the mark that breaks the build when they reach a browser bundle. */
export function serverOnly({ path, imports }: Module): Problem[] {
  const isServerFile =
    /\/queries\.ts$|\/commands\/[^/]+\.ts$/.test(path) && domainOf(path) !== null && !isTest(path)
  if (!isServerFile || imports.some(({ specifier }) => specifier === 'server-only')) return []
  return [problem('server-only', path, 1, "starts with import 'server-only'")]
}
