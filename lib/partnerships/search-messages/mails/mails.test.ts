import { expect, it } from 'vitest'
import { confirmMessageAddress } from './confirm-message-address'
import { messageForAuthor } from './message-for-author'

const letter = {
  to: 'awa@commune.example.org',
  displayName: 'Awa Diarra',
  title: 'Une commune cherche un partenaire',
  link: 'https://portail.example.org/recherches-de-partenaires/x',
  home: 'https://portail.example.org',
}

it('asks a sender to confirm, and says what the author will see', () => {
  const mail = confirmMessageAddress(letter)
  expect(mail.subject).toBe('Confirmez votre message\u00a0: Une commune cherche un partenaire')
  expect(mail.text).toContain('avec votre nom et votre adresse')
})

it('passes a message on, to be answered straight to its sender', () => {
  const mail = messageForAuthor({
    ...letter,
    senderName: 'Jeanne Petit',
    institution: 'Ville de Brest\nBcc: x@example.org',
    senderEmail: 'jeanne@brest.example.org',
    text: 'Bonjour <script>',
  })
  expect(mail.replyTo).toBe('jeanne@brest.example.org')
  expect(mail.subject).not.toContain('\n')
  expect(mail.text).toContain('> Bonjour <script>')
  expect(mail.html).toContain('Bonjour &lt;script&gt;')
  expect(mail.text).toContain('n’a pas vérifié qui vous écrit')
})
