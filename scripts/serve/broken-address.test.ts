import { expect, it } from 'vitest'
import { isBrokenAddress } from './broken-address'

it.each(['/groupes/%E0%A4%A', '/%', '/groupes/ma%00li'])('%s is refused', (url) => {
  expect(isBrokenAddress(url)).toBe(true)
})

it.each(['/', '/groupes/mali', '/recherche?q=%E0%A4%A&p=%00', '/groupes/c%C3%B4te'])('%s goes on', (url) => {
  expect(isBrokenAddress(url)).toBe(false)
})
