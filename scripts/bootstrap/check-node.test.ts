import { expect, it } from 'vitest'
import { machineProblem } from './check-node.mjs'

it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('accepts Node %s', (version) => {
  expect(machineProblem(version, 'linux')).toBeUndefined()
})

it.each(['8.17.0', '18.20.8', '20.18.3'])('names the version needed on Node %s', (version) => {
  expect(machineProblem(version, 'darwin')).toMatch(/^Node 20\.19 or later is needed; this is Node /)
})

it('points to WSL on Windows', () => {
  expect(machineProblem('22.0.0', 'win32')).toContain('WSL')
})
