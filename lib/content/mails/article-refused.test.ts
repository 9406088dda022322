import { expect, it } from 'vitest'
import { articleRefused } from './article-refused'

it('tells the author why, word for word', () => {
  const mail = articleRefused({
    to: { email: 'claire@example.org', displayName: 'Claire Martin' },
    title: 'Un marché à Cap-Haïtien',
    reason: 'Le texte annonce une réunion passée.\nProposez plutôt son compte rendu.',
    link: 'https://portail.example.org/espace/actualites/proposer',
    home: 'https://portail.example.org',
  })
  expect(mail).toMatchObject({ template: 'article-refused', to: 'claire@example.org' })
  expect(mail.text).toMatchInlineSnapshot(`
    "Bonjour Claire Martin,

    Merci d’avoir proposé l’actualité « Un marché à Cap-Haïtien ». L’équipe ne la publie pas, pour la raison suivante :

    > Le texte annonce une réunion passée.
    > Proposez plutôt son compte rendu.

    Voir mes propositions\u00a0:
    https://portail.example.org/espace/actualites/proposer

    Vous pouvez en proposer une autre à tout moment, ou répondre à ce message pour en parler.

    L’équipe de Cités Unies France

    -- 
    Portail de la coopération décentralisée
    https://portail.example.org
    "
  `)
})
