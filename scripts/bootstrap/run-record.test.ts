import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { identityOf, isRunning } from './process-identity.mjs'
import { RunRecord, readRun } from './run-record.mjs'

const file = join(mkdtempSync(join(tmpdir(), 'record-')), 'run.json')
const started: ChildProcess[] = []

/** A program that leads its own group and lives until somebody ends it. */
function longProgram() {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
    detached: true,
    stdio: 'ignore',
  })
  started.push(child)
  const identity = identityOf(child.pid ?? 0)
  if (!identity) throw new Error('not started')
  return identity
}

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})

it('refuses to start twice', async () => {
  writeFileSync(
    file,
    JSON.stringify({ supervisor: longProgram(), children: [], address: 'http://localhost:3000' }),
  )
  await expect(RunRecord.take(file, 'npm run demo')).rejects.toThrow(
    /^npm run demo already runs here at http:\/\/localhost:3000 \(process \d+\)/,
  )
})

it('ends what a killed run left behind', async () => {
  const orphan = longProgram()
  writeFileSync(
    file,
    JSON.stringify({ supervisor: { pid: 4_194_303, startedAt: 'long ago' }, children: [orphan] }),
  )
  await RunRecord.take(file, 'npm run demo')
  expect(isRunning(orphan)).toBe(false)
})

it('spares a later process that has the number of a dead one', async () => {
  const stranger = longProgram()
  const dead = { pid: stranger.pid, startedAt: 'another time' }
  writeFileSync(file, JSON.stringify({ supervisor: dead, children: [dead] }))
  await RunRecord.take(file, 'npm run demo')
  expect(isRunning(stranger)).toBe(true)
})

it('waits for a run that is stopping', async () => {
  const leaving = longProgram()
  writeFileSync(file, JSON.stringify({ supervisor: leaving, children: [], stopping: true }))
  setTimeout(() => process.kill(leaving.pid), 200)
  await expect(RunRecord.take(file, 'npm run demo')).resolves.toBeInstanceOf(RunRecord)
})

it('survives a file cut short, and leaves none when released', async () => {
  writeFileSync(file, '{ "supervisor": ')
  const record = await RunRecord.take(file, 'npm run demo')
  const child = longProgram()
  record.add(child)
  expect(readRun(file)?.children).toEqual([child])
  record.release()
  expect(existsSync(file)).toBe(false)
})
