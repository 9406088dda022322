import { describe, expect, it } from 'vitest'
import { recordArchived } from './record-archived'
import { recordRestored } from './record-restored'

const facts = {
  to: 'camille@example.org',
  displayName: 'Camille <i>Exemple</i>',
  title: 'Angers – Bamako',
  home: 'https://portail.example.org',
}

describe('mails about a record', () => {
  it.each([
    [
      'Fiche retirée du registre\u00a0: Angers – Bamako',
      `Voir mes partenariats\u00a0:\n${facts.home}/espace/partenariats`,
      recordArchived({ ...facts, reason: 'Un doublon <script>' }),
    ],
    [
      'Fiche rétablie au registre\u00a0: Angers – Bamako',
      `Voir la fiche\u00a0:\n${facts.home}/partenariats/angers-bamako`,
      recordRestored({ ...facts, slug: 'angers-bamako' }),
    ],
  ])('%s', (subject, action, mail) => {
    expect(mail.subject).toBe(subject)
    expect(mail.to).toBe(facts.to)
    expect(mail.text).toContain(action)
    expect(mail.html).toContain('Camille &lt;i&gt;')
    expect(mail.html).not.toContain('<script>')
  })

  it('says why, in the words of staff', () => {
    expect(recordArchived({ ...facts, reason: 'Un doublon.' }).text).toContain('> Un doublon.')
  })
})
