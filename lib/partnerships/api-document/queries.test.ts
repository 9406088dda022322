import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ApiFacets, ApiPartnership, apiSchemas } from '../api/schema'
import { apiDocument } from './queries'
import { apiOperations } from './rules'

type Json = { [key: string]: unknown }

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const object = (value: unknown): Json => {
  if (!isObject(value)) throw new Error('an object is expected')
  return value
}

async function document(): Promise<Json> {
  const reply = await apiDocument()
  return object(reply && 'json' in reply ? JSON.parse(JSON.stringify(reply.json)) : null)
}

/** Every value of a key, anywhere inside. */
function valuesOf(tree: unknown, key: string): unknown[] {
  if (Array.isArray(tree)) return tree.flatMap((one) => valuesOf(one, key))
  if (!isObject(tree)) return []
  return Object.entries(tree).flatMap(([name, value]) => [
    ...(name === key ? [value] : []),
    ...valuesOf(value, key),
  ])
}

function at(tree: Json, pointer: unknown): unknown {
  const steps = String(pointer).slice(2).split('/')
  return steps.reduce<unknown>((value, step) => object(value)[step], tree)
}

describe('the OpenAPI document', () => {
  it('has what OpenAPI 3.1 requires at its root', async () => {
    const { openapi, info, paths, servers } = await document()
    expect(openapi).toBe('3.1.0')
    expect(object(info)).toMatchObject({ title: expect.any(String), version: '1.0.0' })
    expect(object(object(info).license)).toEqual({ name: 'Licence Ouverte 2.0', identifier: 'etalab-2.0' })
    expect(servers).toEqual([{ url: 'http://localhost:3000/api/v1' }])
    expect(Object.keys(object(paths))).toEqual(apiOperations.map(({ path }) => `/${path}`))
  })

  it('refers to nothing that is missing', async () => {
    const whole = await document()
    const references = valuesOf(whole, '$ref')
    expect(references.length).toBeGreaterThan(30)
    for (const reference of references) {
      expect(reference).toMatch(/^#\/components\/(schemas|responses|headers)\/[\w-]+$/)
      expect(isObject(at(whole, reference))).toBe(true)
    }
  })

  it('describes each operation once, its parameters and its answers', async () => {
    const { paths } = await document()
    const operations = Object.entries(object(paths)).map(([path, item]) => ({
      path,
      ...object(object(item).get),
    }))
    expect(new Set(valuesOf(operations, 'operationId')).size).toBe(operations.length)
    for (const operation of operations) {
      const { path, responses, parameters = [] } = operation as Json & { parameters?: Json[] }
      const inPath = parameters.filter((one) => one.in === 'path')
      expect(inPath.map(({ name }) => name)).toEqual(
        [...String(path).matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
      )
      expect(inPath.every((one) => one.required === true)).toBe(true)
      const names = parameters.map((one) => `${one.in} ${one.name}`)
      expect(new Set(names).size).toBe(names.length)
      for (const one of parameters)
        expect(one).toMatchObject({ description: expect.any(String), schema: expect.any(Object) })
      for (const answer of Object.values(object(responses)))
        expect('$ref' in object(answer) || typeof object(answer).description === 'string').toBe(true)
      const expected = inPath.length > 0 ? ['200', '304', '400', '404', '429'] : ['200', '304', '400', '429']
      expect(Object.keys(object(responses))).toEqual(expected)
    }
  })

  it('publishes the very schemas that shape the answers', async () => {
    const { components } = await document()
    const published = object(object(components).schemas)
    const made = z.toJSONSchema(apiSchemas, { uri: (id) => `#/components/schemas/${id}` }).schemas
    expect(Object.keys(published).sort()).toEqual(Object.keys(made).sort())
    for (const { answer } of apiOperations) expect(apiSchemas.get(answer)?.id).toBeTruthy()
    for (const schema of [ApiPartnership, ApiFacets])
      expect(Object.keys(object(object(published[apiSchemas.get(schema)?.id ?? '']).properties))).toEqual(
        Object.keys(schema.shape),
      )
  })

  it('lets no answer hold a member that it does not name', async () => {
    const { components } = await document()
    const objects = valuesOf({ all: object(components).schemas }, 'properties')
    const closed = valuesOf({ all: object(components).schemas }, 'additionalProperties')
    expect(closed.filter((one) => one === false)).toHaveLength(objects.length)
  })
})
