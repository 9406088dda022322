import { describe, expect, it } from 'vitest'
import { correctionRequested } from './correction-requested'
import { recordCorrected } from './record-corrected'
import { submissionAccepted } from './submission-accepted'
import { submissionReceived } from './submission-received'
import { submissionRefused } from './submission-refused'

const facts = {
  to: 'camille@example.org',
  displayName: 'Camille <i>Exemple</i>',
  id: 'a0000000-0000-4000-8000-000000000001',
  title: 'Angers – Bamako',
  collectivite: 'Angers',
  home: 'https://portail.example.org',
}
const message = 'Ligne 1\nLigne 2 <script>'
const file = `${facts.home}/espace/partenariats/dossiers/${facts.id}`

describe('mails about a file', () => {
  it.each([
    [
      'Dossier bien reçu\u00a0: Angers – Bamako',
      `Suivre mon dossier\u00a0:\n${file}`,
      submissionReceived(facts),
    ],
    [
      'Un complément est demandé\u00a0: Angers – Bamako',
      `Compléter mon dossier\u00a0:\n${file}`,
      correctionRequested({ ...facts, message }),
    ],
    [
      'Partenariat publié\u00a0: Angers – Bamako',
      `Voir la fiche\u00a0:\n${facts.home}/partenariats/angers-bamako`,
      submissionAccepted({ ...facts, slug: 'angers-bamako', message }),
    ],
    [
      'Fiche corrigée\u00a0: Angers – Bamako',
      `Voir la fiche\u00a0:\n${facts.home}/partenariats/angers-bamako`,
      recordCorrected({ ...facts, slug: 'angers-bamako', message }),
    ],
    [
      'Dossier refusé\u00a0: Angers – Bamako',
      `Voir mon dossier\u00a0:\n${file}`,
      submissionRefused({ ...facts, message }),
    ],
  ])('%s', (subject, action, mail) => {
    expect(mail).toMatchObject({ to: facts.to, subject })
    expect(mail.text).toContain('Bonjour Camille <i>Exemple</i>,')
    expect(mail.text).toContain('Partenariat\u00a0: Angers – Bamako\nCollectivité\u00a0: Angers')
    expect(mail.text).toContain(action)
    expect(mail.html).not.toContain('<script>')
    expect(mail.html).not.toContain('<i>')
  })

  it('quote the officer line by line, and say nothing in place of nothing', () => {
    expect(correctionRequested({ ...facts, message }).text).toContain('> Ligne 1\n> Ligne 2 <script>')
    expect(submissionAccepted({ ...facts, slug: 'x', message: '' }).text).not.toContain('\n> ')
  })
})
