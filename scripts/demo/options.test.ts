import { expect, it } from 'vitest'
import { readOptions } from './options'

it('takes port 3000 unless told otherwise', () => {
  expect(readOptions([], undefined)).toEqual({ port: 3000, reset: false, dev: false })
  expect(readOptions([], '4000').port).toBe(4000)
  expect(readOptions(['--port', '5000', '--reset'], '4000')).toEqual({ port: 5000, reset: true, dev: false })
})

it.each(['0', '65536', '80.5', 'http', '-1'])('refuses %s as a port', (port) => {
  expect(() => readOptions([`--port=${port}`], undefined)).toThrow(`"${port}" is no port`)
})

it('explains itself when an option is unknown', () => {
  expect(() => readOptions(['--rest'], undefined)).toThrow('Usage: npm run demo')
})
