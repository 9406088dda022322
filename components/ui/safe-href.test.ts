import { expect, test } from 'vitest'
import { safeHref } from './safe-href'

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '//evil.example',
  '/\\evil.example',
  'page-relative',
  '',
])('« %s » is no link', (href) => {
  expect(safeHref(href)).toBeNull()
})

test.each([
  '/groupes/mali',
  '/',
  '#reperes',
  'https://example.org/x',
  'HTTP://example.org',
  'mailto:contact@example.org',
])('« %s » stays a link', (href) => {
  expect(safeHref(href)).toBe(href)
})
