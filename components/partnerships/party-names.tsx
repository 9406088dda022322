import { Badge } from '@/components/ui/badge'

const SHOWN = 4

/** Names of the parties on one side; the longest lists are cut, with how many more there are. */
export function PartyNames({ names }: { names: string[] }) {
  const hidden = names.length - SHOWN
  return (
    <>
      {names.slice(0, SHOWN).join(', ')}
      {hidden > 0 && (
        <>
          {' '}
          <Badge>{hidden === 1 ? 'et 1 autre' : `et ${hidden} autres`}</Badge>
        </>
      )}
    </>
  )
}
