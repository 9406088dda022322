'use client' // Saves what is typed after a pause, says so, and keeps trying when that fails.
import { useEffect, useRef, useState } from 'react'
import { cx } from '@/components/ui/cx'
import { keepSaving, type SavingState } from './keep-saving'

const words: Record<Exclude<SavingState['kind'], 'saved' | 'stopped' | 'refused'>, string> = {
  quiet: '',
  saving: 'Enregistrement…',
  offline:
    'La connexion est coupée\u00a0: rien n’est perdu, l’enregistrement reprendra tout seul. Gardez cette page ouverte.',
  'signed-out':
    'Votre session a expiré\u00a0: reconnectez-vous dans un autre onglet, l’enregistrement reprendra tout seul. Gardez cette page ouverte.',
  failing:
    'L’enregistrement automatique n’aboutit pas pour l’instant\u00a0: nouvel essai dans quelques secondes. Gardez cette page ouverte.',
}

/** Beside the buttons of a step: when it was last saved, or why it was not. Nothing without script. */
export function Autosave({ address }: { address: string }) {
  const line = useRef<HTMLDivElement>(null)
  const [state, setState] = useState<SavingState>({ kind: 'quiet' })
  useEffect(() => {
    const form = line.current?.closest('form')
    return form ? keepSaving(form, address, setState) : undefined
  }, [address])
  const isTrouble = state.kind !== 'quiet' && state.kind !== 'saving' && state.kind !== 'saved'
  return (
    <div ref={line} aria-live="polite" className="min-h-7">
      <p
        className={cx(
          'text-fine',
          isTrouble
            ? 'rounded-r-card border-warning-ink border-l-4 bg-warning-soft px-4 py-3 font-semibold'
            : 'text-muted',
        )}
      >
        {state.kind === 'saved'
          ? `Enregistré à ${state.at}`
          : state.kind === 'stopped' || state.kind === 'refused'
            ? state.why
            : words[state.kind]}
      </p>
    </div>
  )
}
