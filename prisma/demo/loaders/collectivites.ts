import type { Prisma } from '@/lib/platform/prisma-client/client'
import { registerFiles } from '../register-files'
import { type OfficialUnit, officialDepartements, officialRegions, officialUnits } from './decoupage'

/** Loads every région and département, and the French authorities of collectivites.yaml; returns how many of the latter. */
export async function loadCollectivites(db: Prisma.TransactionClient): Promise<number> {
  await db.region.createMany({ data: officialRegions() })
  await db.departement.createMany({ data: officialDepartements() })
  const units = new Map(officialUnits().map((unit) => [codeOf(unit), unit]))
  const data = registerFiles.collectivites().map((entry) => {
    const unit = units.get(codeOf(entry))
    if (!unit) throw new Error(`collectivites.yaml: ${entry.key} is not in the official list.`)
    return { slug: entry.key, ...unit, latitude: entry.latitude, longitude: entry.longitude }
  })
  const { count } = await db.collectivite.createMany({ data })
  return count
}

/** What identifies an authority in the official list: a département and a région may share an INSEE code. */
function codeOf({ level, insee, siren }: Pick<OfficialUnit, 'level' | 'insee' | 'siren'>): string {
  return `${level} ${insee ?? siren}`
}
