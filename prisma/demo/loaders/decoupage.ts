import type { CollectiviteLevel } from '@/lib/platform/prisma-client/enums'
import { type Commune, etalabFiles, type Grouping, type Territory } from './etalab-files'
import { officialName } from './official-name'

/** A French authority as @etalab/decoupage-administratif knows it, in the shape of our table. */
export type OfficialUnit = {
  level: CollectiviteLevel
  insee: string | null
  siren: string | null
  name: string
  population: number
  departementCode: string | null
  regionCode: string | null
}

const GROUPING_LEVELS = { CC: 'CC', CA: 'CA', CU: 'CU', METRO: 'MET', MET69: 'MET', EPT: 'EPT' } as const

// Commune and département in one authority since 2019.
const PARIS = '75056'
// One authority each since Martinique and Guyane (2015) and Corse (2018) merged région and départements.
const SINGLE_AUTHORITIES: Record<string, string> = {
  '94': 'Collectivité de Corse',
  '02': 'Collectivité territoriale de Martinique',
  '03': 'Collectivité territoriale de Guyane',
}
const WITHOUT_DEPARTEMENT = new Set(['75', '2A', '2B', '972', '973'])
// Mayotte is a département that also holds the powers of a région.
const WITHOUT_REGION = new Set(['06'])

/** The 18 régions of the code officiel géographique. */
export function officialRegions(): { code: string; name: string }[] {
  return etalabFiles.regions().map(({ code, nom }) => ({ code, name: officialName.plain(nom) }))
}

/** The 101 départements of the code officiel géographique. */
export function officialDepartements(): { code: string; name: string; regionCode: string }[] {
  return etalabFiles.departements().map(({ code, nom, region = '' }) => ({
    code,
    name: officialName.plain(nom),
    regionCode: region,
  }))
}

/** Every commune, grouping, département and région of the package: about 36,000 rows. */
export function officialUnits(): OfficialUnit[] {
  const communes = etalabFiles.communes()
  const byCode = new Map(communes.map((commune) => [commune.code, commune]))
  const departements = etalabFiles.departements().filter(({ code }) => !WITHOUT_DEPARTEMENT.has(code))
  const regions = etalabFiles.regions().filter(({ code }) => !WITHOUT_REGION.has(code))
  return [
    ...communes.map(fromCommune),
    ...etalabFiles.groupings().map((grouping) => fromGrouping(grouping, byCode)),
    ...departements.map((territory) => fromDepartement(territory, communes)),
    ...regions.map((territory) => fromRegion(territory, communes)),
  ]
}

function fromCommune(commune: Commune): OfficialUnit {
  const overseas = commune.zone === 'com' // collectivités d’outre-mer belong to no département or région
  return {
    level: commune.code === PARIS ? 'CTU' : 'COM',
    insee: commune.code,
    siren: commune.siren ?? null,
    name: officialName.plain(commune.nom),
    population: commune.population,
    departementCode: overseas ? null : (commune.departement ?? null),
    regionCode: overseas ? null : (commune.region ?? null),
  }
}

/** A grouping is filed where most of its inhabitants live: the package does not say where its seat is. */
function fromGrouping(grouping: Grouping, communes: Map<string, Commune>): OfficialUnit {
  const inhabitants = new Map<string, number>()
  for (const { code, populationMunicipale } of grouping.membres) {
    const departement = communes.get(code)?.departement
    if (departement) inhabitants.set(departement, (inhabitants.get(departement) ?? 0) + populationMunicipale)
  }
  const [departementCode] = [...inhabitants].sort(([, one], [, other]) => other - one)[0] ?? [null]
  const members = grouping.membres.map(({ code }) => communes.get(code))
  return {
    level: GROUPING_LEVELS[grouping.type],
    insee: null,
    siren: grouping.code,
    name: officialName.grouping(grouping.nom),
    population: grouping.membres.reduce((sum, { populationMunicipale }) => sum + populationMunicipale, 0),
    departementCode,
    regionCode: members.find((member) => member?.departement === departementCode)?.region ?? null,
  }
}

// The two départements of Alsace stay: the package does not list the Collectivité européenne d’Alsace.
function fromDepartement({ code, nom, typeLiaison, region }: Territory, communes: Commune[]): OfficialUnit {
  return {
    level: 'DEP',
    insee: code,
    siren: null,
    name: officialName.departement(nom, typeLiaison),
    population: populationOf(communes.filter(({ departement }) => departement === code)),
    departementCode: code,
    regionCode: region ?? null,
  }
}

function fromRegion({ code, nom }: Territory, communes: Commune[]): OfficialUnit {
  const single = SINGLE_AUTHORITIES[code]
  return {
    level: single ? 'CTU' : 'REG',
    insee: code,
    siren: null,
    name: single ?? officialName.region(nom),
    population: populationOf(communes.filter(({ region }) => region === code)),
    departementCode: null,
    regionCode: code,
  }
}

function populationOf(communes: Commune[]): number {
  return communes.reduce((sum, { population }) => sum + population, 0)
}
