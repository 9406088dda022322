import { describe, expect, it } from 'vitest'
import { conventionEnding } from './convention-ending'

const facts = {
  to: 'camille@example.org',
  displayName: 'Camille',
  title: 'Angers – Bamako <b>',
  slug: 'angers-bamako',
  home: 'https://portail.example.org',
  expiresOn: '2027-05-23',
  stage: 6 as const,
  missing: [],
}

describe('the mail before a convention ends', () => {
  it('says when, what the law asks, and opens the new version', () => {
    const mail = conventionEnding(facts)
    expect(mail.subject).toBe('Convention bientôt échue\u00a0: Angers – Bamako <b>')
    expect(mail.text).toContain('prend fin dans moins de six mois')
    expect(mail.text).toContain('Échéance\u00a0: dimanche 23 mai 2027')
    expect(mail.text).toContain(
      'Renouveler ou mettre à jour\u00a0:\nhttps://portail.example.org/espace/partenariats/modifier/angers-bamako',
    )
    expect(mail.text).not.toContain('La fiche actuelle ne donne pas')
    expect(mail.html).not.toContain('<b>')
  })

  it.each([
    [['transmission'], 'ne donne pas la date de la transmission au préfet\u00a0:'],
    [
      ['signature', 'transmission'],
      'ne donne pas la date de la signature et de la transmission au préfet\u00a0:',
    ],
    [
      ['deliberation', 'signature', 'transmission'],
      'ne donne pas la date de la délibération, de la signature et de la transmission au préfet\u00a0:',
    ],
  ] as const)('says that %j is missing', (missing, words) => {
    expect(conventionEnding({ ...facts, missing: [...missing] }).text).toContain(words)
  })

  it('says that it is over', () => {
    const mail = conventionEnding({ ...facts, stage: 0 })
    expect(mail.subject).toBe('Convention échue\u00a0: Angers – Bamako <b>')
    expect(mail.text).toContain('est arrivée à son terme')
    expect(mail.text).toContain('Échue le\u00a0: ')
  })
})
