import { expect, test } from 'vitest'
import { checkAnswers, typedOf } from '@/lib/partnerships/census-answers/rules'
import { initiativeFiles } from './initiative-files'
import { peopleFiles } from './people-files'
import { referenceFiles, type ThemeNode } from './reference-files'
import { registerFiles } from './register-files'

// Reading checks the shape, that people live at example.org and that every text says it is invented.
const censuses = initiativeFiles.censuses()
const searches = initiativeFiles.searches()
const { staff, members } = peopleFiles.people()
const codesOf = (nodes: ThemeNode[]): string[] =>
  nodes.flatMap(({ code, children = [] }) => [code, ...codesOf(children)])
const strangers = (used: (string | null)[], known: string[]) =>
  used.filter((value) => value !== null && !known.includes(value))

test('every country, theme, collectivité and person that is named exists', () => {
  const countries = referenceFiles.countries().map(({ alpha2 }) => alpha2)
  const places = registerFiles.collectivites().map(({ key }) => key)
  const answers = censuses.flatMap((census) => census.answers)
  expect(
    strangers(
      censuses.flatMap((census) => census.countries),
      countries,
    ),
  ).toEqual([])
  expect(
    strangers(
      searches.flatMap(({ wishedCountries }) => wishedCountries),
      countries,
    ),
  ).toEqual([])
  expect(
    strangers(
      searches.map(({ authority }) => authority?.country ?? null),
      countries,
    ),
  ).toEqual([])
  expect(
    strangers(
      searches.flatMap(({ themes }) => themes),
      codesOf(referenceFiles.themes().themes),
    ),
  ).toEqual([])
  expect(
    strangers(
      [...answers, ...searches].map(({ collectivite }) => collectivite),
      places,
    ),
  ).toEqual([])
  expect(
    strangers(
      [...answers, ...searches].map(({ author }) => author),
      members.map(({ email }) => email),
    ),
  ).toEqual([])
  expect(
    strangers(
      censuses.map(({ createdBy }) => createdBy),
      staff.map(({ email }) => email),
    ),
  ).toEqual([])
})

test('answers are such as the form would take', () => {
  for (const { questions, answers } of censuses) {
    const asked = questions.map((question, index) => ({ ...question, id: `q${index}` }))
    for (const { state, values } of answers) {
      const typed = Object.fromEntries(values.map((value, index) => [`q${index}`, typedOf(value)]))
      const { errors } = checkAnswers(asked, typed, state === 'SUBMITTED' ? 'submit' : 'keep')
      expect(errors).toEqual({})
    }
  }
})
