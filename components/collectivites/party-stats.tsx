import { Stat } from '@/components/ui/stat'
import { StatList } from '@/components/ui/stat-list'
import type { PartyProfile } from '@/lib/partnerships/profiles/queries'

/** The size of an authority's co-operation, in four figures. */
export function PartyStats({ profile, isAbroad = false }: { profile: PartyProfile; isAbroad?: boolean }) {
  const { total, running, since, countries } = profile
  return (
    <StatList>
      <Stat
        value={total}
        label={total === 1 ? 'partenariat' : 'partenariats'}
        definition={total === 1 ? 'publié au registre' : 'publiés au registre'}
        href="#partenariats"
      />
      {running > 0 && <Stat value={running} label="en cours" definition="d’après le dernier statut connu" />}
      {!isAbroad && countries.length > 0 && (
        <Stat
          value={countries.length}
          label={countries.length === 1 ? 'pays' : 'pays différents'}
          definition="d’au moins une autorité partenaire"
          href="#par-pays"
        />
      )}
      {since !== null && (
        <Stat
          value={String(since)}
          label={isAbroad ? 'premier lien connu' : 'engagée depuis'}
          definition="première année connue d’un partenariat"
        />
      )}
    </StatList>
  )
}
