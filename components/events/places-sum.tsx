import { Stat } from '@/components/ui/stat'
import { StatList } from '@/components/ui/stat-list'
import type { DeskEventPage } from '@/lib/events/desk/queries'

/** The sum every officer does: places, less confirmed, less waiting, is what is left. */
export function PlacesSum({ places }: { places: DeskEventPage['places'] }) {
  const { capacity, seats, left } = places
  return (
    <StatList>
      {capacity !== null && <Stat value={capacity} label="Places" />}
      <Stat value={seats.confirmed} label="Personnes confirmées" />
      <Stat
        value={seats.pending}
        label="Personnes en attente"
        definition="Leurs places sont tenues jusqu’à la décision."
      />
      {left !== null ? (
        <Stat
          value={left}
          label="Places restantes"
          definition={`${capacity} − ${seats.confirmed} − ${seats.pending}`}
        />
      ) : (
        <Stat value="∞" label="Nombre de places non limité" />
      )}
    </StatList>
  )
}
