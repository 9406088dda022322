import { describe, expect, it } from 'vitest'
import { partyInvited } from './party-invited'

const facts = {
  to: 'camille@example.org',
  displayName: 'Camille',
  collectivite: 'Angers Loire Métropole',
  home: 'https://portail.example.org',
  titles: ['Angers – Bamako <b>'],
  total: 1,
  isReminder: false,
}

describe('the mail to another party', () => {
  it('asks about one record', () => {
    const mail = partyInvited(facts)
    expect(mail).toMatchObject({
      to: facts.to,
      subject: 'Angers Loire Métropole participe-t-elle à ce partenariat\u00a0?',
      template: 'party-invited',
    })
    expect(mail.text).toContain('– Angers – Bamako <b>')
    expect(mail.text).toContain('Répondre\u00a0:\nhttps://portail.example.org/espace/confirmations')
    expect(mail.text).not.toContain('de plus')
    expect(mail.html).not.toContain('<b>')
  })

  it('asks about many at once, and says how many are not named', () => {
    const mail = partyInvited({ ...facts, titles: ['A', 'B'], total: 5 })
    expect(mail.subject).toContain('ces partenariats')
    expect(mail.text).toContain('– A\n– B\n… et 3 de plus')
  })

  it('reminds once', () => {
    const mail = partyInvited({ ...facts, isReminder: true })
    expect(mail).toMatchObject({
      template: 'party-reminded',
      subject: 'Rappel\u00a0: un partenariat à confirmer pour Angers Loire Métropole',
    })
    expect(mail.text).toContain('Il y a un mois')
  })
})
