import { expect, it } from 'vitest'
import { confirmSearchAddress } from './confirm-search-address'
import { searchAccepted } from './search-accepted'
import { searchClosed } from './search-closed'
import { searchExpiring } from './search-expiring'
import { searchReceived } from './search-received'
import { searchRefused } from './search-refused'

const letter = {
  to: 'awa@commune.example.org',
  displayName: 'Awa <b>Diarra</b>',
  title: 'Une commune cherche un partenaire',
  link: 'https://portail.example.org/recherches-de-partenaires/gerer?jeton=1',
  home: 'https://portail.example.org',
}

it.each([
  [confirmSearchAddress(letter), 'Confirmez votre recherche de partenaire', 'rien ne sera publié'],
  [searchReceived(letter), 'Recherche de partenaire reçue', 'va l’examiner'],
  [
    searchAccepted({ ...letter, page: 'https://portail.example.org/x', expiresOn: '2027-03-10' }),
    'Votre recherche de partenaire est en ligne',
    'jusqu’au mercredi 10 mars 2027',
  ],
  [
    searchRefused({ ...letter, reason: 'Ce n’est pas une autorité locale.' }),
    'n’a pas été retenue',
    '> Ce n’est pas une autorité locale.',
  ],
  [searchClosed(letter), 'est close', 'n’est plus sur le portail'],
  [
    searchExpiring({ ...letter, expiresOn: '2027-03-10' }),
    's’arrête le mercredi 10 mars 2027',
    'Renouvelez-la pour un an',
  ],
])('says what happens to a notice: %#', (mail, subject, words) => {
  expect(mail.subject).toContain(subject)
  expect(mail.subject).toContain(letter.title)
  expect(mail.text).toContain(words)
  expect(mail.html).toContain('Awa &lt;b&gt;Diarra&lt;/b&gt;')
})
