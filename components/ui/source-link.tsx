/** Where a statement comes from: the site’s name, linked to the page itself. Plain words when it is no address. */
export function SourceLink({ source, label = 'Source' }: { source: string; label?: string }) {
  return (
    <span className="text-fine text-muted">
      {label}&nbsp;:{' '}
      {URL.canParse(source) ? (
        <a href={source} rel="nofollow" className="break-words text-muted">
          {new URL(source).hostname.replace(/^www\./, '')}
        </a>
      ) : (
        source
      )}
    </span>
  )
}
