import { expect, it } from 'vitest'
import { answerReceived } from './answer-received'

const facts = {
  to: 'claire@angers.example.org',
  displayName: 'Claire Martin',
  title: 'Les initiatives au Mali',
  collectivite: 'Angers <i>',
  dueOn: '2026-03-10',
  isChange: false,
  link: 'https://portail.example.org/espace/recensements/mali?pour=angers',
  home: 'https://portail.example.org',
}

it('confirms an answer, and that it may be changed', () => {
  const mail = answerReceived(facts)
  expect(mail.subject).toBe('Réponse reçue\u00a0: Les initiatives au Mali')
  expect(mail.text).toContain('est bien arrivée à Cités Unies France')
  expect(mail.text).toContain('la modifier jusqu’au mardi 10 mars 2026')
  expect(mail.html).toContain('Angers &lt;i&gt;')
})

it('confirms a change', () => {
  const mail = answerReceived({ ...facts, isChange: true })
  expect(mail.subject).toBe('Réponse modifiée\u00a0: Les initiatives au Mali')
  expect(mail.text).toContain('est modifiée')
})
