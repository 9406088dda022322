/** The sign of the portal: two strands that pass over and under each other, one for each side of a partnership. */
export function BrandMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true" focusable="false" className={className}>
      <rect width="40" height="40" rx="9" className="fill-deep" />
      <g fill="none" strokeWidth="4.5" strokeLinecap="round">
        <path d="M13 7C13 16 27 11 27 20S13 24 13 33" className="stroke-on-deep" />
        <path d="M27 7C27 16 13 11 13 20" className="stroke-deep" strokeWidth="9" strokeLinecap="butt" />
        <path d="M27 7C27 16 13 11 13 20S27 24 27 33" className="stroke-on-deep-accent" />
        <path d="M27 20C27 29 13 24 13 33" className="stroke-deep" strokeWidth="9" strokeLinecap="butt" />
        <path d="M27 20C27 29 13 24 13 33" className="stroke-on-deep" />
      </g>
    </svg>
  )
}
