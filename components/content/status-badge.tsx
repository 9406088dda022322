import { Badge, type Tone } from '@/components/ui/badge'
import { articleStatuses } from '@/lib/content/labels'
import type { Proposal } from '@/lib/content/proposals/queries'

type ArticleStatus = Proposal['status']

const tones: Record<ArticleStatus, Tone> = {
  DRAFT: 'neutral',
  SUBMITTED: 'warning',
  PUBLISHED: 'success',
  REFUSED: 'danger',
  ARCHIVED: 'neutral',
}

/** Where a news item stands. */
export function StatusBadge({ status }: { status: ArticleStatus }) {
  return <Badge tone={tones[status]}>{articleStatuses[status]}</Badge>
}
