import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { z } from 'zod'

const Commune = z.object({
  code: z.string(),
  nom: z.string(),
  type: z.string(),
  zone: z.string().optional(),
  departement: z.string().optional(),
  region: z.string().optional(),
  siren: z.string().optional(),
  population: z.number().default(0),
})
const Grouping = z.object({
  code: z.string(),
  nom: z.string(),
  type: z.enum(['CC', 'CA', 'CU', 'METRO', 'MET69', 'EPT']),
  membres: z.array(z.object({ code: z.string(), populationMunicipale: z.number().default(0) })),
})
const Territory = z.object({
  code: z.string(),
  nom: z.string(),
  zone: z.string(),
  typeLiaison: z.number(),
  region: z.string().optional(),
})
export type Commune = z.infer<typeof Commune>
export type Grouping = z.infer<typeof Grouping>
export type Territory = z.infer<typeof Territory>

/** The lists of @etalab/decoupage-administratif, today's authorities only. */
export const etalabFiles = {
  communes: (): Commune[] => read('communes', Commune).filter(({ type }) => type === 'commune-actuelle'),
  groupings: (): Grouping[] => [...read('epci', Grouping), ...read('ept', Grouping)],
  departements: (): Territory[] => read('departements', Territory).filter(inRegions),
  regions: (): Territory[] => read('regions', Territory).filter(inRegions),
}

/** Neither the collectivités d'outre-mer nor the uninhabited territories, which the package lists beside. */
function inRegions({ zone }: Territory): boolean {
  return zone !== 'com'
}

function read<T>(file: string, schema: z.ZodType<T>): T[] {
  const path = createRequire(import.meta.url).resolve(`@etalab/decoupage-administratif/data/${file}.json`)
  return z.array(schema).parse(JSON.parse(readFileSync(path, 'utf8')))
}
