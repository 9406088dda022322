import { expect, it } from 'vitest'
import { censusInvitation } from './census-invitation'
import { censusReminder } from './census-reminder'

const letter = {
  to: 'claire@angers.example.org',
  displayName: 'Claire <b>Martin</b>',
  title: 'Les initiatives au Mali',
  collectivite: 'Angers',
  dueOn: '2026-03-10',
  link: 'https://portail.example.org/espace/recensements/mali?pour=angers',
  home: 'https://portail.example.org',
}

it('asks to answer, until when and where', () => {
  const mail = censusInvitation(letter)
  expect(mail.subject).toBe(
    'Recensement à remplir avant le mardi 10 mars 2026\u00a0: Les initiatives au Mali',
  )
  expect(mail.text).toContain('Une seule réponse par collectivité suffit')
  expect(mail.text).toContain('Dernier jour pour répondre\u00a0: mardi 10 mars 2026')
  expect(mail.text).toContain(letter.link)
  expect(mail.html).toContain('Claire &lt;b&gt;Martin&lt;/b&gt;')
})

it('reminds of what is awaited', () => {
  const mail = censusReminder(letter)
  expect(mail.subject).toContain('Rappel')
  expect(mail.text).toContain(
    'la réponse de votre collectivité, Angers, au recensement «\u00a0Les initiatives au Mali\u00a0»',
  )
  expect(mail.text).toContain('jusqu’au mardi 10 mars 2026')
})
