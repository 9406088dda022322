import type { ReactNode } from 'react'

/** Menu of small screens: a native `details`, so that it opens without script. */
export function MobileMenu({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className="group lg:hidden">
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 rounded-control border border-line-strong px-3.5 font-semibold [&::-webkit-details-marker]:hidden">
        <svg
          viewBox="0 0 16 16"
          aria-hidden="true"
          className="size-4"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
        >
          <path d="M1 3h14M1 8h14M1 13h14" className="group-open:hidden" />
          <path d="M2 2l12 12M14 2L2 14" className="hidden group-open:block" />
        </svg>
        {label}
      </summary>
      <nav
        aria-label="Menu principal"
        className="absolute inset-x-0 top-full z-40 border-line border-b bg-page px-4 py-5 shadow-lift sm:px-6"
      >
        {children}
      </nav>
    </details>
  )
}
