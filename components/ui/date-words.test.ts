import { expect, test } from 'vitest'
import { dateRangeWords, dateWords, isoPart, longDateWords } from './date-words'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('a date is said as precisely as it is known', () => {
  expect(dateWords('1993')).toBe('1993')
  expect(dateWords('2008-12')).toBe('décembre 2008')
  expect(plain(dateWords('2012-06-09'))).toBe('9 juin 2012')
  expect(dateWords('2012-06-09', 'year')).toBe('2012')
})

test('the first of a month is « 1er »', () => {
  expect(plain(dateWords('2012-08-01'))).toBe('1er août 2012')
})

test('a date column is read at midnight UTC, whatever the zone of the server', () => {
  expect(plain(dateWords(new Date('2013-03-19T00:00:00Z')))).toBe('19 mars 2013')
  expect(plain(longDateWords('2013-03-19'))).toBe('mardi 19 mars 2013')
  expect(isoPart(new Date('2013-03-19T00:00:00Z'), 'month')).toBe('2013-03')
})

test.each([
  ['2012-06-06', '2012-06-09', '6–9 juin 2012'],
  ['2012-06-01', '2012-06-02', '1er–2 juin 2012'],
  ['2012-05-30', '2012-06-02', '30 mai – 2 juin 2012'],
  ['2011-12-30', '2012-01-02', '30 décembre 2011 – 2 janvier 2012'],
  ['2012-06', '2012-08', 'juin–août 2012'],
  ['2011-12', '2012-01', 'décembre 2011 – janvier 2012'],
  ['2000', '2009', '2000–2009'],
  ['2016', '2017-05', '2016 – mai 2017'],
  ['2012-06-06', '2012-06-06', '6 juin 2012'],
])('from %s to %s reads « %s »', (start, end, words) => {
  expect(plain(dateRangeWords(start, end))).toBe(words)
})
