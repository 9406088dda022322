import { expect } from '@playwright/test'
import { test } from './support/test'
import { ways } from './support/ways'

for (const { way, use } of ways) {
  test.describe(`a reader ${way}`, () => {
    test.use(use)

    test('takes the directory of a country away as a PDF', async ({ page, request }) => {
      await page.goto('/pays/mali')
      const link = page.getByRole('main').locator('a[href$="/repertoire.pdf"]').first()
      const answer = await request.get((await link.getAttribute('href')) ?? '')
      expect(answer.headers()['content-type']).toBe('application/pdf')
      expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-')
    })
  })
}

test('a country that does not exist has no directory', async ({ request }) => {
  expect((await request.get('/pays/nulle-part/repertoire.pdf')).status()).toBe(404)
})
