import type { Zone } from './zone'
import { ZONES_AROUND_LIB } from './zones-around-lib'
import { ZONES_OF_LIB } from './zones-of-lib'

/** The arrows of the house: the first zone that covers a file decides, and what is not written is refused. */
export const ZONES: Zone[] = [...ZONES_AROUND_LIB, ...ZONES_OF_LIB]
