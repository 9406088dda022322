/**
 * The arrows of the house: who may import what. What is not written here is refused.
 * `<own>` is the domain of the importing file, `<left>` any domain before it in the chain, `<domain>` any domain.
 */
export type Zone = {
  name: string
  /** Files of this zone; the first zone that covers a file decides. */
  files: string[]
  /** Our modules, at run time and as types. */
  ours: string[]
  /** Our modules, with `import type` only. */
  asType?: string[]
  libraries: string[]
}

/** React, for the folders that draw. */
export const REACT = ['react', 'react-dom', 'react-dom/**']

/** Every library but the ones that know the screen, the request or the sign-in. */
export const SERVER_LIBRARIES = [
  '**',
  '!next',
  '!next/**',
  '!next-auth',
  '!next-auth/**',
  ...REACT.map((name) => `!${name}`),
]
