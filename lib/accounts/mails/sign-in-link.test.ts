import { expect, it } from 'vitest'
import { signInLink } from './sign-in-link'

it('writes the same words in text and in HTML, and escapes what a person typed', () => {
  const mail = signInLink({
    to: 'claire@example.org',
    displayName: 'Claire <b>Martin</b>',
    link: 'https://portail.example.org/connexion/lien?jeton=1&email=x',
    minutes: 60,
    home: 'https://portail.example.org',
  })
  expect(mail.subject).toBe('Votre lien de connexion au portail')
  expect(mail.text).toContain('Bonjour Claire <b>Martin</b>,')
  expect(mail.text).toContain(
    'Me connecter\u00a0:\nhttps://portail.example.org/connexion/lien?jeton=1&email=x',
  )
  expect(mail.html).toContain('Claire &lt;b&gt;Martin&lt;/b&gt;')
  expect(mail.html).toContain('href="https://portail.example.org/connexion/lien?jeton=1&amp;email=x"')
})
