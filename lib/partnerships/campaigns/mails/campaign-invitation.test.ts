import { describe, expect, it } from 'vitest'
import { campaignInvitation } from './campaign-invitation'

const facts = {
  to: 'camille@example.org',
  displayName: 'Camille',
  collectivite: 'Angers',
  home: 'https://portail.example.org',
  count: 3,
  dueOn: '2026-12-20',
  message: 'Merci à tous <b>',
  isReminder: false,
}

describe('the mail of the yearly check', () => {
  it('asks, says until when, and leads to the one page', () => {
    const mail = campaignInvitation(facts)
    expect(mail).toMatchObject({
      template: 'campaign-invitation',
      subject: 'Angers\u00a0: vos partenariats sont-ils toujours actifs\u00a0?',
    })
    expect(mail.text).toContain('Pour Angers, 3 partenariats vous attendent sur une seule page.')
    expect(mail.text).toContain('> Merci à tous <b>')
    expect(mail.text).toContain('À faire avant le\u00a0: dimanche 20 décembre 2026')
    expect(mail.text).toContain(
      'Vérifier mes partenariats\u00a0:\nhttps://portail.example.org/espace/verification',
    )
    expect(mail.html).not.toContain('<b>')
  })

  it('reminds of what is left, without the words of the first', () => {
    const mail = campaignInvitation({ ...facts, count: 1, isReminder: true })
    expect(mail).toMatchObject({
      template: 'campaign-reminder',
      subject: 'Rappel\u00a0: un partenariat à vérifier pour Angers',
    })
    expect(mail.text).toContain('Il reste un partenariat à vérifier pour Angers, avant le dimanche')
    expect(mail.text).not.toContain('Merci à tous')
  })

  it('quotes nobody when CUF added nothing', () => {
    expect(campaignInvitation({ ...facts, message: null }).text).not.toContain('\n> ')
  })
})
