/** What a form holds, without files and without the framework's own fields: those are another matter. */
export function dataOf(form: HTMLFormElement): FormData {
  const data = new FormData()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && !name.startsWith('$')) data.append(name, value)
  }
  return data
}

/** The same as one text, to compare with. */
export function answersOf(form: HTMLFormElement): string {
  return wordsOf(dataOf(form))
}

/** Answers as one text; the revision is none. */
export function wordsOf(data: FormData): string {
  return JSON.stringify([...data].filter(([name]) => name !== 'revision'))
}

/** Tells the form which revision of the file it now stands on. */
export function setRevision(form: HTMLFormElement, revision: number): void {
  const field = form.elements.namedItem('revision')
  if (field instanceof HTMLInputElement) field.value = String(revision)
}
