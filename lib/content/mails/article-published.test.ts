import { expect, it } from 'vitest'
import { articlePublished } from './article-published'

it('tells the author where the item can be read', () => {
  const mail = articlePublished({
    to: { email: 'claire@example.org', displayName: 'Claire Martin' },
    title: 'Un marché à Cap-Haïtien',
    link: 'https://portail.example.org/actualites/un-marche',
    home: 'https://portail.example.org',
  })
  expect(mail).toMatchObject({ template: 'article-published', to: 'claire@example.org' })
  expect(mail.subject).toBe('Votre actualité est en ligne\u00a0: Un marché à Cap-Haïtien')
  expect(mail.text).toMatchInlineSnapshot(`
    "Bonjour Claire Martin,

    L’actualité « Un marché à Cap-Haïtien » que vous avez proposée est publiée sur le portail de la coopération décentralisée.

    Relisez-la : l’équipe a pu en revoir la forme. Une erreur ? Répondez à ce message.

    Lire l’actualité\u00a0:
    https://portail.example.org/actualites/un-marche

    L’équipe de Cités Unies France

    -- 
    Portail de la coopération décentralisée
    https://portail.example.org
    "
  `)
})
