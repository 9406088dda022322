type CampaignProgressProps = { done: number; total: number; label: string }

/** How far something is, in words and as a bar. */
export function CampaignProgress({ done, total, label }: CampaignProgressProps) {
  const share = total === 0 ? 0 : Math.round((done / total) * 100)
  return (
    <div className="max-w-2xl">
      <p className="mb-2 flex flex-wrap justify-between gap-x-6">
        <span className="font-semibold">{label}</span>
        <span className="text-muted tabular-nums">{share}&nbsp;%</span>
      </p>
      <div
        aria-hidden="true"
        className="h-3 overflow-hidden rounded-full bg-band ring-1 ring-line ring-inset"
      >
        <div className="h-full rounded-full bg-brand" style={{ width: `${share}%` }} />
      </div>
    </div>
  )
}
