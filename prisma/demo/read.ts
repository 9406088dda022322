import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

/** Content of a data file of this folder, checked; a fault names the file and the place in it. */
export function readYaml<T>(path: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(parse(readFileSync(join(import.meta.dirname, path), 'utf8')))
  if (!result.success) throw new Error(`prisma/demo/${path}: ${z.prettifyError(result.error)}`)
  return result.data
}

/** Every data file of a folder, in alphabetical order. */
export function readYamlFolder<T>(folder: string, schema: z.ZodType<T>): T[] {
  const names = readdirSync(join(import.meta.dirname, folder)).filter((name) => name.endsWith('.yaml'))
  return names.sort().map((name) => readYaml(`${folder}/${name}`, schema))
}
