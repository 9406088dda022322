/** What the marks of the detailed map mean, and how to move in it. */
export function MapLegend() {
  return (
    <div data-print="hide" className="mt-3 grid gap-x-8 gap-y-2 text-fine text-muted sm:grid-cols-2">
      <ul className="flex flex-wrap gap-x-5 gap-y-1.5">
        <li className="flex items-center gap-2">
          <span aria-hidden="true" className="size-4 rounded-full bg-brand-ink" />
          Collectivité française
        </li>
        <li className="flex items-center gap-2">
          <span aria-hidden="true" className="size-4 rounded-full bg-accent-ink" />
          Autorité partenaire
        </li>
        <li className="flex items-center gap-2">
          <span aria-hidden="true" className="size-4 rounded-full bg-muted ring-4 ring-line" />
          Plusieurs lieux proches
        </li>
      </ul>
      <p id="mode-d-emploi">
        Au clavier&nbsp;: les flèches déplacent la carte, + et − changent d’échelle, Tab passe d’un lieu à
        l’autre, Entrée ouvre sa liste, Échap la ferme. Contours&nbsp;: Natural Earth.
      </p>
    </div>
  )
}
