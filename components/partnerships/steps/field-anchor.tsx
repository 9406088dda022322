import type { ReactNode } from 'react'

/** Gives a field an address of its own: the list of what is missing links to it from another page. */
export function FieldAnchor({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div id={`champ-${name}`} className="scroll-mt-6">
      {children}
    </div>
  )
}
