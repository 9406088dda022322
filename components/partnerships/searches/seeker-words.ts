import { collectiviteLevels, partnerLevels } from '@/lib/collectivites/labels'
import { inhabitantsWords } from '@/lib/partnerships/searches/labels'
import type { Seekers } from '@/lib/partnerships/searches/queries'

/** What an institution is, in a line: its level, its country, its size. */
export function seekerWords({ level, partnerLevel, country, population }: Seekers): string {
  const parts = [
    level && collectiviteLevels[level],
    partnerLevel && partnerLevel !== 'OTHER' && partnerLevels[partnerLevel],
    country?.name,
    population !== null && population > 0 && inhabitantsWords(population),
  ]
  return parts.filter(Boolean).join(' · ')
}
