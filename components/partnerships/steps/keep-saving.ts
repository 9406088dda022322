import { answersOf, dataOf, setRevision, wordsOf } from './typed-answers'

/** How the saving of a form goes. */
export type SavingState =
  | { kind: 'quiet' | 'saving' | 'offline' | 'signed-out' | 'failing' }
  | { kind: 'saved'; at: string }
  /** What was typed cannot be kept as it is: it is tried again once it changes. */
  | { kind: 'refused'; why: string }
  /** Nothing is tried any more: somebody else wrote, or the file is closed. What was typed stays on screen. */
  | { kind: 'stopped'; why: string }

const PAUSE_MS = 1_200
const RETRY_MS = [3_000, 6_000, 12_000, 20_000]
const PATIENCE_MS = 10_000

const REFUSED =
  'Une réponse est trop longue pour être enregistrée\u00a0: appuyez sur un bouton d’enregistrement, il dira laquelle.'

type Answer = { state: SavingState; revision?: number; isFinal: boolean }

/**
 * Saves a form a moment after each change. What was sent without an answer is sent again as it was: the server
 * answers the same post once, so that a lost answer never looks like somebody else's change. A button pressed
 * meanwhile waits for the saving under way, whose revision it needs.
 * @returns what stops it.
 */
export function keepSaving(
  form: HTMLFormElement,
  address: string,
  tell: (state: SavingState) => void,
): () => void {
  let saved = answersOf(form)
  let pending: FormData | null = null
  let underWay: AbortController | null = null
  let failures = 0
  let isStopped = false
  let isLeaving = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const isDirty = () => answersOf(form) !== saved
  const later = (delay: number) => {
    clearTimeout(timer)
    if (!isStopped) timer = setTimeout(save, delay)
  }

  async function save(): Promise<void> {
    if (underWay || isStopped || isLeaving || (!pending && !isDirty())) return
    const sent = pending ?? dataOf(form)
    pending = sent
    underWay = new AbortController()
    if (failures === 0) tell({ kind: 'saving' })
    const answer = await post(address, sent, underWay.signal)
    underWay = null
    if (answer.revision !== undefined) {
      saved = wordsOf(sent)
      setRevision(form, answer.revision)
    }
    if (answer.isFinal) pending = null
    isStopped = answer.state.kind === 'stopped'
    failures = answer.isFinal ? 0 : failures + 1
    tell(answer.state)
    if (!answer.isFinal) later(RETRY_MS[Math.min(failures, RETRY_MS.length) - 1] ?? PAUSE_MS)
    else if (answer.revision !== undefined && isDirty()) later(PAUSE_MS)
  }

  const typed = () => later(failures > 0 ? (RETRY_MS[0] ?? PAUSE_MS) : PAUSE_MS)
  const again = () => later(0)

  /** Lets a saving under way end before the form goes; its own answer says the rest. */
  function pressed(event: SubmitEvent): void {
    if (!underWay) {
      clearTimeout(timer)
      isLeaving = true
      setTimeout(stay, PATIENCE_MS)
      return
    }
    event.preventDefault()
    event.stopImmediatePropagation()
    const { submitter } = event
    const wait = setInterval(() => {
      if (underWay) return
      clearInterval(wait)
      form.requestSubmit(submitter)
    }, 50)
  }

  /** The page did not change: the answers on screen are still to be saved. */
  function stay(): void {
    if (!isLeaving) return
    isLeaving = false
    typed()
  }

  /** A refusal takes the focus, at the head of the form. */
  function focused({ target }: FocusEvent): void {
    if (target instanceof HTMLElement && target.getAttribute('role') === 'alert') stay()
  }

  function warn(event: BeforeUnloadEvent): void {
    if (!isLeaving && isDirty()) event.preventDefault()
  }

  form.addEventListener('input', typed)
  form.addEventListener('change', typed)
  form.addEventListener('focusin', focused)
  form.addEventListener('submit', pressed, { capture: true })
  addEventListener('beforeunload', warn)
  addEventListener('online', again)
  addEventListener('focus', again)
  return () => {
    clearTimeout(timer)
    underWay?.abort()
    form.removeEventListener('input', typed)
    form.removeEventListener('change', typed)
    form.removeEventListener('focusin', focused)
    form.removeEventListener('submit', pressed, { capture: true })
    removeEventListener('beforeunload', warn)
    removeEventListener('online', again)
    removeEventListener('focus', again)
  }
}

async function post(address: string, body: FormData, signal: AbortSignal): Promise<Answer> {
  try {
    const patience = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)])
    const response = await fetch(address, { method: 'POST', body, signal: patience })
    const answer: { revision?: number; savedAt?: string; message?: string } = await response
      .json()
      .catch(() => ({}))
    if (response.ok && answer.revision !== undefined) {
      return { state: { kind: 'saved', at: answer.savedAt ?? '' }, revision: answer.revision, isFinal: true }
    }
    if (response.status === 401) return { state: { kind: 'signed-out' }, isFinal: false }
    if (response.status === 409 || response.status === 410 || response.status === 404) {
      return { state: { kind: 'stopped', why: answer.message ?? '' }, isFinal: true }
    }
    if (response.status === 422) return { state: { kind: 'refused', why: REFUSED }, isFinal: true }
    return { state: { kind: 'failing' }, isFinal: false }
  } catch {
    return { state: { kind: navigator.onLine ? 'failing' : 'offline' }, isFinal: false }
  }
}
