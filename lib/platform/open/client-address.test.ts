import { describe, expect, it } from 'vitest'
import { clientAddress } from './client-address'

describe('the address of a caller', () => {
  it('is the one our server saw, when no proxy stands in front', () => {
    expect(clientAddress('203.0.113.7', 0)).toBe('203.0.113.7')
    expect(clientAddress('forged, 1.2.3.4, 203.0.113.7', 0)).toBe('203.0.113.7')
  })

  it('is the one the farthest trusted proxy saw', () => {
    expect(clientAddress('forged, 203.0.113.7, 10.0.0.1', 1)).toBe('203.0.113.7')
    expect(clientAddress('forged, 203.0.113.7, 10.0.0.1, 10.0.0.2', 2)).toBe('203.0.113.7')
    expect(clientAddress('203.0.113.7', 2)).toBe('203.0.113.7')
  })

  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::9', '2001:db8:1:2::/64'],
    ['[2001:db8::1]:4711', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['203.0.113.7:51000', '203.0.113.7'],
    [null, 'unknown'],
    [' , ', 'unknown'],
  ])('%s counts as %s', (seen, counted) => {
    expect(clientAddress(seen, 0)).toBe(counted)
  })
})
