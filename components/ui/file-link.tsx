type FileLinkProps = {
  href: string
  title: string
  /** « PDF », « ODS »… */
  format: string
  /** Weight in bytes, when known. */
  bytes?: number | null
  /** Language of the document when it is not French: its code and its French name. */
  language?: { code: string; label: string }
}

const decimal = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })

function weight(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))}\u00a0ko`
  return `${decimal.format(bytes / 1_000_000)}\u00a0Mo`
}

/** Link to a document that says its kind and weight before one pays for it. */
export function FileLink({ href, title, format, bytes, language }: FileLinkProps) {
  const facts = [format.toUpperCase(), bytes ? weight(bytes) : '', language?.label ?? ''].filter(Boolean)
  return (
    <a
      href={href}
      hrefLang={language?.code}
      className="group inline-flex min-h-11 items-start gap-3 py-1.5 no-underline"
    >
      <svg viewBox="0 0 20 24" aria-hidden="true" className="mt-0.5 h-6 w-5 shrink-0 text-accent" fill="none">
        <path d="M2 1.5h10l6 6v15H2z" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
        <path d="M12 1.5v6h6M6 13h8M6 17h8" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
      </svg>
      <span>
        <span className="underline group-hover:decoration-2">{title}</span>{' '}
        <span className="text-fine text-muted">({facts.join(', ')})</span>
      </span>
    </a>
  )
}
