import { z } from 'zod'
import { pageNumber } from '@/lib/platform/paging'
import { OdaFilters } from '../oda/schema'

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value)

/** The query string of the list of worksheets; what it cannot read is dropped. */
export const OdaDeskFilters = OdaFilters.pick({ annee: true }).extend({
  page: z.preprocess(one, z.string().transform(pageNumber)).catch(1),
})
