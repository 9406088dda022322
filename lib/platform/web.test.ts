import { describe, expect, it } from 'vitest'
import { refuse } from './outcome'
import { fieldsOf, fileOf, keptState, refusalState } from './web'

function form(...pairs: [string, string][]): FormData {
  const data = new FormData()
  for (const [name, value] of pairs) data.append(name, value)
  return data
}

describe('decoding a form', () => {
  it('makes rows out of numbered names and lists out of bracketed ones', () => {
    const data = form(
      ['title', 'Eau'],
      ['people.1.name', 'B'],
      ['people.0.name', 'A'],
      ['themes[]', 'x'],
      ['themes[]', 'y'],
    )
    expect(fieldsOf(data)).toEqual({
      title: 'Eau',
      people: [{ name: 'A' }, { name: 'B' }],
      themes: ['x', 'y'],
    })
  })

  it('leaves out the framework’s own fields and names that would touch a prototype', () => {
    const data = form(['$ACTION_ID', '1'], ['__proto__.admin', 'yes'], ['a.constructor', 'no'], ['b', 'kept'])
    expect(fieldsOf(data)).toEqual({ b: 'kept' })
    expect(({} as { admin?: string }).admin).toBeUndefined()
  })

  it('keeps lines as typed and drops NUL, which the database refuses', () => {
    expect(fieldsOf(form(['text', 'un\r\ndeux\u0000']))).toEqual({ text: 'un\ndeux' })
  })

  it('finds the file that was chosen, and none where the browser sent an empty one', () => {
    const data = new FormData()
    data.append('sheet', new File(['a;b'], 'registre.csv'))
    data.append('other', new File([], ''))
    data.append('renamed', new File([], 'blob'))
    data.append('text', 'no file')
    expect(fileOf(data, 'sheet')?.name).toBe('registre.csv')
    expect(['other', 'renamed', 'text', 'absent'].map((name) => fileOf(data, name))).toEqual([
      null,
      null,
      null,
      null,
    ])
    expect(fieldsOf(data)).toEqual({ text: 'no file' })
  })

  it('gives back everything typed to a form that asked for one more row', () => {
    const state = keptState(form(['rows', '1'], ['people.0.fullName', 'Awa'], ['$ACTION_KEY', 'k']), {
      rows: '2',
    })
    expect(state).toEqual({ tone: 'success', values: { rows: '2', 'people.0.fullName': 'Awa' } })
  })

  it('gives back everything typed after a refusal', () => {
    const state = refusalState(
      refuse('invalid', undefined, { title: 'Trop long.' }),
      form(['title', 'x'], ['themes[]', 'a'], ['themes[]', 'b']),
    )
    expect(state).toMatchObject({
      fields: { title: 'Trop long.' },
      values: { title: 'x', 'themes[]': ['a', 'b'] },
    })
  })
})
