import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { SectionHeading } from '@/components/ui/section-heading'
import { Stat } from '@/components/ui/stat'
import { StatList } from '@/components/ui/stat-list'
import type { ThemePage } from '@/lib/collectivites/themes/queries'
import type { Counted } from '@/lib/partnerships/company/queries'
import type { RegisterPage } from '@/lib/partnerships/register/queries'
import type { Figures } from '@/lib/partnerships/statistics/queries'
import { routes } from '@/lib/platform/routes'
import { FigureBars } from './figure-bars'
import { PartnershipList } from './partnership-list'
import { ThemeCollectivites } from './theme-collectivites'
import { ThemeCovered } from './theme-covered'
import { ThemeJsonLd } from './theme-json-ld'

type ThemeViewProps = {
  page: ThemePage
  register: RegisterPage
  figures: Figures
  busiest: { items: Counted[]; total: number }
  /** Texts filed under the theme; nothing when there is none. */
  slots: Record<'news' | 'publications', ReactNode>
}

const kickers = ['Famille de thèmes', 'Thème', 'Sujet']

/** One node of the thematic tree: what it covers, who works on it and where. */
export function ThemeView({ page, register, figures, busiest, slots }: ThemeViewProps) {
  const list = routes.partnershipsWith(`theme=${page.code}`)
  const known = (values: { isQuiet: boolean }[] = []) => values.filter(({ isQuiet }) => !isQuiet).length
  return (
    <>
      <ThemeJsonLd page={page} />
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { label: 'Accueil', href: routes.home },
              { label: 'Thèmes', href: routes.themes },
              ...page.parents.map(({ code, label }) => ({ label, href: routes.theme(code) })),
              { label: page.label },
            ]}
          />
        }
        kicker={kickers[page.level - 1]}
        title={page.label}
        lead={page.validTo !== null && `Ce thème n’est plus proposé depuis ${page.validTo + 1}.`}
      />
      {page.children.length > 0 && <ThemeCovered page={page} figures={figures} />}
      {register.total === 0 ? (
        <EmptyState
          title="Aucun partenariat publié sur ce thème"
          action={
            <ButtonLink href={routes.themes} variant="secondary">
              Voir tous les thèmes
            </ButtonLink>
          }
        />
      ) : (
        <>
          <StatList>
            <Stat
              value={register.total}
              label={register.total === 1 ? 'partenariat' : 'partenariats'}
              definition="déclarant ce thème, ou un thème placé dessous"
              href={list}
            />
            <Stat
              value={busiest.total}
              label={busiest.total === 1 ? 'collectivité française' : 'collectivités françaises'}
              definition="citées par au moins un d’eux"
              href="#collectivites"
            />
            <Stat
              value={known(figures.pays)}
              label="pays"
              definition="d’une autorité partenaire"
              href="#chiffres-pays"
            />
          </StatList>
          <div className="mt-14 grid gap-16">
            <section aria-labelledby="chiffres">
              <SectionHeading
                id="chiffres"
                title="Où, avec qui, pour quels objectifs"
                lead="Chaque barre mène à la liste des partenariats qu’elle compte."
                link={{
                  href: `${routes.statistics}?theme=${page.code}`,
                  label: 'Tous les chiffres du thème',
                }}
              />
              <div className="grid gap-x-12 gap-y-12 md:grid-cols-2">
                {(['pays', 'region', 'odd', 'niveau', 'statut'] as const).map((name) => (
                  <FigureBars key={name} name={name} values={figures[name]} about={page.label} />
                ))}
              </div>
            </section>
            <section aria-labelledby="partenariats">
              <SectionHeading
                id="partenariats"
                title="Partenariats"
                lead={
                  register.items.length < register.total && `${register.items.length} sur ${register.total}.`
                }
                link={{ href: list, label: 'Chercher dans le registre' }}
              />
              <PartnershipList items={register.items} caption={`Partenariats\u00a0: ${page.label}`} />
            </section>
            <ThemeCollectivites busiest={busiest} />
          </div>
        </>
      )}
      {(slots.news || slots.publications) && (
        <div className="mt-16 grid gap-16">
          {slots.news && (
            <section aria-labelledby="actualites">
              <SectionHeading
                id="actualites"
                title="Actualités"
                link={{ href: `${routes.news}?theme=${page.code}`, label: 'Toutes les actualités' }}
              />
              {slots.news}
            </section>
          )}
          {slots.publications && (
            <section aria-labelledby="publications">
              <SectionHeading
                id="publications"
                title="Publications"
                link={{ href: `${routes.publications}?theme=${page.code}`, label: 'Toutes les publications' }}
              />
              {slots.publications}
            </section>
          )}
        </div>
      )}
    </>
  )
}
