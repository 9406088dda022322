import { DateTimeText } from '@/components/ui/date-time'
import { registrationClosed } from '@/lib/events/registrations/labels'
import type { RegistrationState } from '@/lib/events/registrations/rules'

type LineProps = {
  state: RegistrationState
  /** In a list: says nothing of meetings one does not register for. */
  short?: boolean
}

/** Where registration stands, in plain words. */
export function RegistrationLine({ state, short = false }: LineProps) {
  switch (state.kind) {
    case 'open':
      return (
        <span>
          Inscriptions ouvertes jusqu’au <DateTimeText value={state.closesAt} />
          {state.left !== null && <> – {placesLeft(state.left)}</>}
        </span>
      )
    case 'not-yet':
      return (
        <span>
          Les inscriptions ouvriront le <DateTimeText value={state.opensAt} />
        </span>
      )
    case 'closed':
      return (
        <span>
          Inscriptions closes depuis le <DateTimeText value={state.closedAt} />
        </span>
      )
    case 'full':
      return <span>Complet{short ? '' : '\u00a0: il ne reste aucune place'}</span>
    default:
      return short ? null : <span>{registrationClosed[state.kind]}</span>
  }
}

function placesLeft(left: number): string {
  return left === 1 ? 'une place restante' : `${left} places restantes`
}
