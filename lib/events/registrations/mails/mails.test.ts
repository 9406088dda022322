import { describe, expect, it } from 'vitest'
import type { DelegationFacts } from './delegation-letter'
import { registrationChanged } from './registration-changed'
import { registrationConfirmed } from './registration-confirmed'
import { registrationReceived } from './registration-received'
import { registrationRefused } from './registration-refused'
import { registrationWithdrawn } from './registration-withdrawn'

const calendar = { filename: 'rencontre.ics', contentType: 'text/calendar', content: 'BEGIN:VCALENDAR' }

const facts: DelegationFacts = {
  to: 'claire@example.org',
  displayName: 'Claire Martin',
  home: 'https://portail.example.org',
  href: 'https://portail.example.org/espace/inscriptions/K7WM2PXA',
  reference: 'K7WM2PXA',
  collectivite: 'Angers',
  event: 'Réunion du groupe Mali',
  when: 'jeudi 10 décembre 2026, de 9\u00a0h à 12\u00a0h (heure de Paris)',
  place: 'Salle 2, Paris, France',
  people: ['Awa Diarra', 'Jean Petit'],
  calendar,
}

const common = `Rencontre\u00a0: Réunion du groupe Mali
Dates\u00a0: jeudi 10 décembre 2026, de 9\u00a0h à 12\u00a0h (heure de Paris)
Lieu\u00a0: Salle 2, Paris, France
Délégation\u00a0: Angers\u00a0: Awa Diarra, Jean Petit
Référence\u00a0: K7WM2PXA`

describe('mails about a delegation', () => {
  it('the whole text of a confirmation', () => {
    const mail = registrationConfirmed({ ...facts, videoUrl: 'https://visio.example.org/salle' })
    expect(mail.subject).toBe('Inscription confirmée\u00a0: Réunion du groupe Mali')
    expect(mail.attachments).toEqual([calendar])
    expect(mail.text).toBe(`Bonjour Claire Martin,

L’inscription de votre délégation est confirmée.

Le fichier joint ajoute la rencontre à votre calendrier.

${common}
Lien de connexion\u00a0: https://visio.example.org/salle

Voir l’inscription\u00a0:
https://portail.example.org/espace/inscriptions/K7WM2PXA

Un empêchement\u00a0? Modifiez ou retirez l’inscription depuis votre espace, pour rendre les places.

L’équipe de Cités Unies France

-- 
Portail de la coopération décentralisée
https://portail.example.org
`)
  })

  it.each([
    ['received', registrationReceived(facts), ['Inscription reçue', 'Ses places sont réservées']],
    [
      'changed',
      registrationChanged({ ...facts, isConfirmed: true }),
      ['Inscription modifiée', 'Elle reste confirmée.'],
    ],
    [
      'changed, still waiting',
      registrationChanged({ ...facts, isConfirmed: false }),
      ['attend toujours la réponse'],
    ],
    [
      'withdrawn',
      registrationWithdrawn(facts),
      ['Inscription retirée', 'ses places sont rendues', 'efface la rencontre'],
    ],
    [
      'refused',
      registrationRefused({ ...facts, reason: 'Salle\ntrop petite' }),
      ['non retenue', '> Salle\n> trop petite'],
    ],
  ])('%s: says what happened, to which delegation and where to look', (_what, mail, words) => {
    for (const word of [...words, common, facts.href]) expect(`${mail.subject}\n${mail.text}`).toContain(word)
    expect(mail.to).toBe('claire@example.org')
    expect(mail.html).toContain('K7WM2PXA')
  })

  it('speaks of no file, place or link where there is none', () => {
    const bare = { ...facts, calendar: null, place: null }
    const texts = [registrationConfirmed({ ...bare, videoUrl: null }), registrationWithdrawn(bare)]
    for (const { text, attachments } of texts) {
      expect(text).not.toMatch(/fichier joint|Lieu|Lien de connexion/)
      expect(attachments).toEqual([])
    }
  })
})
