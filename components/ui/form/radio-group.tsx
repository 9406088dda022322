import { ChoiceGroup, type ChoiceGroupProps } from './choice-group'

type RadioGroupProps = Omit<ChoiceGroupProps, 'type' | 'defaultValues'> & {
  defaultValue?: string | undefined
}

/** One choice among a few, all visible. */
export function RadioGroup({ defaultValue, ...rest }: RadioGroupProps) {
  return <ChoiceGroup {...rest} type="radio" defaultValues={defaultValue ? [defaultValue] : []} />
}
