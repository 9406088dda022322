import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { atOnce } from './support/at-once'
import { everyPage, type PageExample } from './support/every-page'
import { expectAccessible } from './support/expect-accessible'
import type { Person } from './support/people'
import { test } from './support/test'

/** Parameters lists understand, with values nobody would choose. */
const nonsense = [
  'page=-1&vue=zzz&etat=%3Cscript%3E&statut=__proto__&niveau=constructor&tri=;drop&q=%27%22%5C',
  'page=abc&page=2&q[]=x&q=a&q=b&pays=%F0%9F%98%80&pays=mali&theme=..%2F..%2Fetc&groupe=%20&odd=18',
  'page=99999999999999999999&annee=0000&annee=20O4&region=999&kind=%00&type=%00&q=%00&retour=%00&personne=%00&action=%00',
  `q=${'é'.repeat(1500)}&pays=${'x'.repeat(3000)}&collectivite=%C2%A0`,
]

for (const [index, query] of nonsense.entries()) {
  test(`no page fails when its parameters are nonsense, kind ${index + 1}`, async ({ request, openAs }) => {
    const ask = asker(request, openAs)
    const pages = everyPage.flatMap(({ example, as }) =>
      typeof example === 'string' ? [{ address: `${example.replace(/\?.*/, '')}?${query}`, as }] : [],
    )
    const answers = await atOnce(pages, ask)
    expect(answers.filter(({ status }) => status !== 200)).toEqual([])
  })
}

test('no page fails when what it should show is nonsense', async ({ request, openAs }) => {
  const ask = asker(request, openAs)
  const words = ['ma%0Ali', '%F0%9F%98%80', "'--", '-1', '0'.repeat(300)]
  const pages = everyPage
    .filter(({ route }) => route.includes('['))
    .flatMap(({ route, as }) => words.map((word) => ({ address: route.replaceAll(/\[\w+\]/g, word), as })))
  const answers = await atOnce(pages, ask)
  expect(answers.filter(({ status }) => status !== 404)).toEqual([])
})

for (const { what, address } of [
  { what: 'a zero byte', address: '/groupes/ma%00li' },
  { what: 'a zero byte and nothing else', address: '/%00' },
  { what: 'bytes that are no text', address: '/groupes/%E0%A4%A' },
  { what: 'a way up', address: '/groupes/..%2F..%2Fetc%2Fpasswd' },
  { what: 'ten thousand letters', address: `/groupes/${'a'.repeat(10_000)}` },
]) {
  test(`an address with ${what} is refused, not a failure`, async ({ request }) => {
    const status = (await request.get(address)).status()
    expect([400, 404, 414]).toContain(status)
  })
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('an address that leads nowhere says so, and where to go', async ({ page }) => {
      for (const address of [
        '/nulle-part',
        '/groupes/nulle-part',
        '/partenariats/nulle-part',
        '/agenda/2015/nulle/part',
      ]) {
        expect((await page.goto(address))?.status(), address).toBe(404)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(/n’existe pas|introuvable/)
        await expect(page.getByRole('main').getByRole('link', { name: /plan du site/i })).toBeVisible()
      }
      await expectAccessible(page)
    })
  })
}

test('a search far too long is still answered', async ({ page }) => {
  const answer = await page.goto(`/recherche?q=${'bamako '.repeat(600)}`)
  expect(answer?.status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Recherche')
})

test('a form posted from another site is refused', async ({ request }) => {
  const answer = await request.post('/connexion', {
    headers: { origin: 'https://ailleurs.example' },
    form: { email: 'a@b.fr' },
  })
  expect(answer.status()).toBe(403)
})

type Question = { address: string; as: PageExample['as'] }

/** Asks for addresses as the person of each, signed in once. */
function asker(request: APIRequestContext, openAs: (person: Person) => Promise<Page>) {
  const pages = new Map<string, Promise<Page>>()
  return async ({ address, as }: Question) => {
    if (as && !pages.has(as.email)) pages.set(as.email, openAs(as))
    const page = as && (await pages.get(as.email))
    const answer = await (page?.request ?? request).get(address)
    return { status: answer.status(), address }
  }
}
