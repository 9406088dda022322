import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { faultsOf } from '@/lib/partnerships/drafting/rules'
import { DraftContent } from '@/lib/partnerships/submissions/schema'
import { agendaFiles } from './agenda-files'
import { editorialFiles } from './editorial-files'
import { pendingWorkFiles } from './pending-work-files'
import { peopleFiles } from './people-files'
import { referenceFiles, type ThemeNode } from './reference-files'
import { registerFiles } from './register-files'

// Reading checks each record's shape: sources, lengths, partial dates, addresses at example.org.
const countries = referenceFiles.countries()
const { themes, tags } = referenceFiles.themes()
const associations = referenceFiles.associations()
const groups = editorialFiles.groups()
const articles = editorialFiles.articles()
const publications = editorialFiles.publications()
const funds = editorialFiles.funds()
const pages = editorialFiles.pages()
const { events, relative } = agendaFiles.events()
const { adherents, staff, members } = peopleFiles.people()
const pending = pendingWorkFiles.pendingWork()

const codesOf = (nodes: ThemeNode[]): string[] =>
  nodes.flatMap(({ code, children = [] }) => [code, ...codesOf(children)])
const depthOf = (nodes: ThemeNode[]): number =>
  Math.max(0, ...nodes.map(({ children = [] }) => 1 + depthOf(children)))
const twice = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index)
const strangers = (used: string[], known: string[]) => used.filter((value) => !known.includes(value))

test('the reference lists are whole and without doubles', () => {
  expect(countries.length).toBe(248)
  for (const key of ['alpha2', 'alpha3', 'numeric', 'slug', 'name'] as const) {
    expect(twice(countries.map((country) => country[key]))).toEqual([])
  }
  expect(referenceFiles.odd().map(({ number }) => number)).toEqual(
    Array.from({ length: 17 }, (_, i) => i + 1),
  )
  expect(twice(codesOf(themes))).toEqual([])
  expect(depthOf(themes)).toBe(3)
})

test('country codes are those the runtime knows under the same number', () => {
  const wrong = countries.filter(
    ({ alpha2, numeric }) => Intl.getCanonicalLocales(`und-${numeric}`)[0] !== `und-${alpha2}`,
  )
  expect(wrong).toEqual([])
})

test('an address is used once in its list', () => {
  for (const list of [associations, groups, funds, publications, pages]) {
    expect(twice(list.map(({ slug }) => slug))).toEqual([])
  }
  expect(twice([...articles, ...pending.articles].map(({ slug }) => slug))).toEqual([])
  expect(twice([...events, ...relative].map(({ slug }) => slug))).toEqual([])
})

test('every country, group, theme and collectivité that is named exists', () => {
  const agenda = [...events, ...relative]
  const codes = countries.map(({ alpha2 }) => alpha2)
  const places = [...agenda.map((event) => event.countryCode), ...associations.map(({ country }) => country)]
  const about = [...groups, ...articles, ...publications, ...funds, ...agenda, ...pending.articles]
  expect(
    strangers(
      about.flatMap((record) => record.countries),
      codes,
    ),
  ).toEqual([])
  expect(
    strangers(
      places.filter((code) => code !== null),
      codes,
    ),
  ).toEqual([])

  const named = [
    ...[...articles, ...publications, ...agenda, ...pending.articles].flatMap((record) => record.groups),
    ...[...funds, ...tags].flatMap(({ group }) => group ?? []),
  ]
  expect(
    strangers(
      named,
      groups.map(({ slug }) => slug),
    ),
  ).toEqual([])

  const themed = [...groups, ...articles, ...publications].flatMap((record) => record.themes)
  const quoted = [...themed, ...tags.flatMap(({ theme }) => theme ?? [])]
  expect(strangers(quoted, codesOf(themes))).toEqual([])

  const authorities = [
    ...agenda.flatMap(({ hosts }) => hosts.flatMap(({ collectivite }) => collectivite ?? [])),
    ...[...adherents, ...members, ...pending.registrations, ...pending.articles, ...pending.submissions].map(
      (one) => one.collectivite,
    ),
  ]
  expect(
    strangers(
      authorities,
      registerFiles.collectivites().map(({ key }) => key),
    ),
  ).toEqual([])
})

test('a group file bears the slug of its group', () => {
  const files = readdirSync(join(import.meta.dirname, 'groups')).map((name) => name.replace(/\.yaml$/, ''))
  expect(files.sort()).toEqual(groups.map(({ slug }) => slug).sort())
})

test('no e-mail address lies outside example.org, in any data file', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  const texts = files
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
  const addresses = texts.flatMap((text) => text.match(/[\w.+-]+@[\w.-]+\w/g) ?? [])
  expect(addresses.length).toBeGreaterThan(0)
  expect(addresses.filter((address) => !/[@.]example\.org$/.test(address))).toEqual([])
})

test('periods run forwards, and the Mali group holds its landmarks in order', () => {
  const periods = [
    ...groups.flatMap(({ timeline }) => timeline.map(({ date, endDate }) => [date, endDate])),
    ...groups.flatMap(({ terms }) => terms.map(({ from, to }) => [from, to])),
    ...events.map(({ startDate, endDate }) => [startDate, endDate]),
  ]
  expect(periods.filter(([from, to]) => from && to && to < from)).toEqual([])
  const mali = groups.find(({ slug }) => slug === 'mali')?.timeline.map(({ date }) => date) ?? []
  expect(mali.length).toBeGreaterThanOrEqual(25)
  expect(mali).toEqual([...mali].sort())
})

test('what is waiting comes from the invented people, to meetings that exist, within their places', () => {
  const emails = [...staff, ...members].map(({ email }) => email)
  const authors = [...pending.registrations, ...pending.articles, ...pending.submissions].map(
    ({ author }) => author,
  )
  expect(strangers(authors, emails)).toEqual([])
  expect(twice(pending.registrations.map(({ reference }) => reference))).toEqual([])
  for (const { slug, registration } of relative) {
    const delegations = pending.registrations.filter(({ event }) => event === slug)
    const seats = delegations.map(({ people }) => people.length)
    expect(Math.max(0, ...seats)).toBeLessThanOrEqual(registration.maxPerDelegation)
    expect(seats.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(registration.capacity ?? Infinity)
  }
  expect(
    strangers(
      pending.registrations.map(({ event }) => event),
      relative.map(({ slug }) => slug),
    ),
  ).toEqual([])
})

test('a file handed in is complete, and no file passes for a real partnership', () => {
  const handedIn = pending.submissions.filter(({ state }) => state === 'SUBMITTED')
  expect(handedIn.length).toBeGreaterThan(0)
  for (const { content, partner } of handedIn) {
    const key = '018f0000-0000-7000-8000-000000000000'
    const foreignParty = { kind: 'new', key, role: 'PARTENAIRE', ...partner, countryCode: partner?.country }
    const whole = DraftContent.parse({
      ...content,
      frenchParties: [{ key, role: 'CHEF_DE_FILE' }],
      foreignParties: [foreignParty],
    })
    expect(faultsOf(whole)).toEqual([])
  }
  for (const { content, partner } of pending.submissions) {
    expect(content.title).toMatch(/^Démonstration/)
    expect(partner?.name ?? 'd’exemple').toMatch(/d’exemple$/)
    expect(strangers(content.themes, codesOf(themes))).toEqual([])
  }
})
