import { describe, expect, it } from 'vitest'
import { aContent } from '../builders'
import { faultsOf, placeAfter, withoutParty, withRoles } from './rules'

const [owner, other, partner] = ['a', 'b', 'c'].map(
  (letter) => `${letter}0000000-0000-4000-8000-000000000001`,
)
const content = aContent({
  collectiviteId: owner ?? '',
  partnerIds: [partner ?? ''],
  frenchParties: [
    { key: owner ?? '', role: 'CHEF_DE_FILE', formerName: '' },
    { key: other ?? '', role: 'PARTENAIRE', formerName: 'Ancien nom' },
  ],
})

describe('the parties of a file', () => {
  it('take the roles of the form, line by line, and ignore what the file does not hold', () => {
    const roles = {
      frenchParties: [
        { key: other ?? '', role: 'CHEF_DE_FILE' as const },
        { key: 'x', role: 'ASSOCIE' as const },
      ],
      foreignParties: [{ key: partner ?? '', role: 'CHEF_DE_FILE' as const }],
    }
    expect(withRoles(content, roles)).toMatchObject({
      frenchParties: [
        { key: owner, role: 'CHEF_DE_FILE' },
        { key: other, role: 'CHEF_DE_FILE', formerName: 'Ancien nom' },
      ],
      foreignParties: [{ key: partner, role: 'CHEF_DE_FILE' }],
    })
  })

  it('leave one by one, but not the owner', () => {
    expect(withoutParty(content, other ?? '', owner ?? '').frenchParties).toHaveLength(1)
    expect(withoutParty(content, partner ?? '', owner ?? '').foreignParties).toEqual([])
    expect(withoutParty(content, owner ?? '', owner ?? '')).toBe(content)
  })
})

describe('a file on its way', () => {
  it('says what it lacks, step by step', () => {
    expect(faultsOf({ ...content, kind: '', title: '' })).toEqual([
      { step: 'nature', field: 'kind', message: 'Choisissez la nature du lien.' },
      { step: 'themes', field: 'themes.0', message: 'Choisissez le thème principal.' },
      { step: 'objet', field: 'title', message: 'Donnez un titre au partenariat.' },
    ])
  })

  it('goes where the button says', () => {
    expect(placeAfter('parties', 'continue')).toBe('nature')
    expect(placeAfter('montants', 'continue')).toBe('contacts')
    expect(placeAfter('contacts', 'add-document')).toBe('ajouter-document')
    expect(placeAfter('contacts', 'autosave')).toBe('contacts')
    expect(placeAfter('montants', 'stay')).toBe('montants')
    expect(placeAfter('montants', 'back')).toBe('objet')
    expect(placeAfter('parties', 'back')).toBe('parties')
    expect(placeAfter('parties', 'add-collectivite')).toBe('ajouter-collectivite')
    expect(placeAfter('parties', 'quit')).toBe('quit')
    expect(placeAfter('parties', `remove:${partner}`)).toBe('parties')
  })
})
