import type { ReactNode } from 'react'

/** Row of Stat. */
export function StatList({ children }: { children: ReactNode }) {
  return <dl className="grid grid-cols-2 gap-x-6 gap-y-8 lg:grid-cols-4 lg:gap-x-10">{children}</dl>
}
