import { Stat } from '@/components/ui/stat'
import { StatList } from '@/components/ui/stat-list'
import type { GroupPage } from '@/lib/groups/presentation/queries'

type GroupFiguresProps = {
  page: GroupPage
  register: { partnerships: number; collectivites: number }
}

/** What the portal counts by itself for a group; nothing is shown for what it cannot count. */
export function GroupFigures({ page, register }: GroupFiguresProps) {
  const founded = page.createdOn?.slice(0, 4)
  const landmarks = page.chapters.reduce((sum, { entries }) => sum + entries.length, 0)
  const hasRegister = page.countries.length > 0
  if (!hasRegister && !founded && landmarks === 0) return null
  return (
    <StatList>
      {hasRegister && (
        <Stat
          value={register.partnerships}
          label={register.partnerships === 1 ? 'partenariat' : 'partenariats'}
          definition={`publiés au registre avec ${page.countries.length > 1 ? 'ces' : 'ce'} pays`}
          href="#partenariats"
        />
      )}
      {hasRegister && (
        <Stat
          value={register.collectivites}
          label={register.collectivites === 1 ? 'collectivité engagée' : 'collectivités engagées'}
          definition="citées par au moins un de ces partenariats"
        />
      )}
      {founded && <Stat value={founded} label="création du groupe" />}
      {landmarks > 0 && (
        <Stat
          value={landmarks}
          label={landmarks === 1 ? 'repère daté' : 'repères datés'}
          definition="dans l’histoire du groupe"
          href="#chronologie"
        />
      )}
    </StatList>
  )
}
