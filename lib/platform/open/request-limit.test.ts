import { describe, expect, it } from 'vitest'
import { config } from '../config'
import { db } from '../db'
import { testDatabase } from '../testing/database'
import { allowanceHeaders, countRequest } from './request-limit'

testDatabase()

const from = (address: string) => new Headers({ 'x-forwarded-for': address })
const noon = new Date('2026-11-23T12:00:20Z')

describe('the limit on requests', () => {
  it('tells what is left, and when the minute ends', async () => {
    const { requestsPerMinute } = config()
    await countRequest(from('203.0.113.7'), 10, noon)
    const allowance = await countRequest(from('203.0.113.7'), 1, noon)
    expect(allowance).toEqual({
      isOver: false,
      limit: requestsPerMinute,
      left: requestsPerMinute - 11,
      secondsLeft: 40,
    })
    expect(allowanceHeaders(allowance)).toEqual({
      'ratelimit-policy': `"minute";q=${requestsPerMinute};w=60`,
      ratelimit: `"minute";r=${requestsPerMinute - 11};t=40`,
    })
  })

  it('refuses past the limit, one caller only, until the minute is over', async () => {
    const { requestsPerMinute } = config()
    await countRequest(from('203.0.113.7'), requestsPerMinute, noon)
    const refused = await countRequest(from('203.0.113.7'), 1, noon)
    expect(refused).toMatchObject({ isOver: true, left: 0 })
    expect(allowanceHeaders(refused)).toMatchObject({ 'retry-after': '40' })
    expect(await countRequest(from('203.0.113.8'), 1, noon)).toMatchObject({ isOver: false })
    const later = new Date('2026-11-23T12:01:00Z')
    expect(await countRequest(from('203.0.113.7'), 1, later)).toMatchObject({
      isOver: false,
      secondsLeft: 60,
    })
  })

  it('counts every one of many at once', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => countRequest(from('::1'), 1, noon)))
    const left = answers.map((answer) => answer.left).sort((a, b) => a - b)
    expect(new Set(left).size).toBe(40)
    expect(left[0]).toBe(config().requestsPerMinute - 40)
  })

  it('keeps no address, and no name that lasts more than a day', async () => {
    await countRequest(from('203.0.113.7'), 1, noon)
    await countRequest(from('203.0.113.7'), 1, new Date('2026-11-24T12:00:20Z'))
    const rows = await db.requestCount.findMany()
    expect(new Set(rows.map(({ caller }) => caller)).size).toBe(2)
    for (const { caller } of rows) expect(caller).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.stringify(rows)).not.toContain('203.0.113.7')
  })
})
