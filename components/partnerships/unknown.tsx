/** What the sources do not say. */
export function Unknown() {
  return (
    <span className="text-muted">
      <span aria-hidden="true">–</span>
      <span className="sr-only">non renseigné</span>
    </span>
  )
}
