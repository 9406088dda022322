import { CheckboxGroup } from '@/components/ui/form/checkbox-group'
import { SelectField } from '@/components/ui/form/select-field'
import { SectionHeading } from '@/components/ui/section-heading'
import type { StepPage } from '@/lib/partnerships/drafting/queries'
import { themeSelectOptions } from '../theme-select-options'
import { FieldAnchor } from './field-anchor'

/** Themes in their order, and the objectifs de développement durable. */
export function ThemesStep({ content, themes, odds }: Pick<StepPage, 'content' | 'themes' | 'odds'>) {
  const options = themeSelectOptions(themes)
  const oddOptions = odds.map(({ number, label }) => ({
    value: String(number),
    label: `${number}. ${label}`,
  }))
  return (
    <>
      <fieldset className="space-y-5">
        <legend>
          <SectionHeading title="Thèmes" level={3} lead="Du plus au moins important." />
        </legend>
        {content.themes.map((code, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rank is the name of the row
          <FieldAnchor key={index} name={`themes.${index}`}>
            <SelectField
              name={`themes.${index}`}
              label={index === 0 ? 'Thème principal' : `Thème ${index + 1}`}
              required={index === 0}
              emptyLabel={index === 0 ? 'Choisir…' : 'Aucun'}
              options={options}
              defaultValue={code}
            />
          </FieldAnchor>
        ))}
      </fieldset>
      <FieldAnchor name="oddsMain">
        <CheckboxGroup
          name="oddsMain[]"
          label="Objectifs de développement durable visés en premier"
          hint="Ceux auxquels le partenariat répond directement&nbsp;: le plus souvent un à trois."
          options={oddOptions}
          defaultValues={content.oddsMain}
          columns={2}
        />
      </FieldAnchor>
      <FieldAnchor name="oddsOther">
        <CheckboxGroup
          name="oddsOther[]"
          label="Autres objectifs auxquels il contribue"
          options={oddOptions}
          defaultValues={content.oddsOther}
          columns={2}
        />
      </FieldAnchor>
    </>
  )
}
