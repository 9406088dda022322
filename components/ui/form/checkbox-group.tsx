import { ChoiceGroup, type ChoiceGroupProps } from './choice-group'

type CheckboxGroupProps = Omit<ChoiceGroupProps, 'type' | 'defaultValues'> & {
  defaultValues?: readonly string[]
}

/** Any number of choices; sent as a repeated name. */
export function CheckboxGroup({ defaultValues = [], ...rest }: CheckboxGroupProps) {
  return <ChoiceGroup {...rest} type="checkbox" defaultValues={defaultValues} />
}
