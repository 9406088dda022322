import { seriesInk } from './chart-ink'

/** Names of the series, each beside its ink. */
export function ChartLegend({ series }: { series: string[] }) {
  return (
    <ul className="mb-3 flex flex-wrap gap-x-6 gap-y-1 text-fine">
      {series.map((name, index) => (
        <li key={name} className="flex items-center gap-2">
          <svg aria-hidden="true" focusable="false" width="14" height="14">
            <rect width="14" height="14" rx="2" className={seriesInk[index % seriesInk.length]} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}
