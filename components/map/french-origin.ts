import { departementSeats, regionSeats } from './prefecture-seats'

/** About the middle of the mainland. */
const FRANCE = [2.4, 46.6] as const

/** Where the lines of a map start: the one département or région that is chosen, or the middle of France. */
export function frenchOrigin(departements: readonly string[], regions: readonly string[]) {
  const [departement, region] = [departements[0] ?? '', regions[0] ?? '']
  if (departements.length === 1) return departementSeats[departement] ?? FRANCE
  if (departements.length === 0 && regions.length === 1) return regionSeats[region] ?? FRANCE
  return FRANCE
}
