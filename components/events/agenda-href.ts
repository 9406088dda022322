import type { AgendaFilters } from '@/lib/events/agenda/schema'
import { routes } from '@/lib/platform/routes'

/** Values of the agenda's filters as its address carries them. */
export type AgendaQuery = Partial<Record<'vue' | 'type' | 'mode' | 'pays' | 'groupe' | 'annee', string>>

/** REUNION_GROUPE is written « reunion-groupe » in addresses. */
export function addressWord(value: string): string {
  return value.toLowerCase().replaceAll('_', '-')
}

/** The filters in use, ready for an address; the first view needs no mention. */
export function agendaQuery({ vue, type, mode, pays, groupe, annee }: AgendaFilters): AgendaQuery {
  return {
    ...(vue === 'passes' && { vue }),
    ...(type && { type: addressWord(type) }),
    ...(mode && { mode: addressWord(mode) }),
    ...(pays && { pays }),
    ...(groupe && { groupe }),
    ...(annee && vue === 'passes' && { annee: String(annee) }),
  }
}

/** Address of the agenda, or of its calendar, with these filters. */
export function agendaHref(query: AgendaQuery, page = 1, path: string = routes.agenda): string {
  const parameters = new URLSearchParams({ ...query, ...(page > 1 && { page: String(page) }) })
  return parameters.size > 0 ? `${path}?${parameters}` : path
}
