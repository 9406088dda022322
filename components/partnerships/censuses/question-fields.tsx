import { CheckboxGroup } from '@/components/ui/form/checkbox-group'
import { RadioGroup } from '@/components/ui/form/radio-group'
import { TextField } from '@/components/ui/form/text-field'
import { TextareaField } from '@/components/ui/form/textarea-field'
import type { Question } from '@/lib/partnerships/census-answers/rules'

type QuestionFieldsProps = { questions: Question[]; typed?: Record<string, string | string[]> }

/** The questions of a census as fields, with what was kept. */
export function QuestionFields({ questions, typed = {} }: QuestionFieldsProps) {
  return questions.map((question) => (
    <QuestionField key={question.id} question={question} typed={typed[question.id] ?? ''} />
  ))
}

function QuestionField({ question, typed }: { question: Question; typed: string | string[] }) {
  const { id, kind, label, hint, options, isRequired } = question
  const field = { name: `answers.${id}`, label, hint, required: isRequired }
  const text = Array.isArray(typed) ? '' : typed
  const offered = options.map((option) => ({ value: option, label: option }))
  switch (kind) {
    case 'TEXT':
      return <TextField {...field} defaultValue={text} />
    case 'LONG_TEXT':
      return <TextareaField {...field} defaultValue={text} rows={6} maxLength={5000} />
    case 'NUMBER':
      return <TextField {...field} defaultValue={text} inputMode="decimal" width="short" />
    case 'AMOUNT':
      return (
        <TextField
          {...field}
          hint={hint ? `${hint} En euros entiers.` : 'En euros entiers.'}
          defaultValue={text}
          inputMode="numeric"
          width="short"
        />
      )
    case 'YES_NO':
      return (
        <RadioGroup
          {...field}
          defaultValue={text}
          options={[
            { value: 'oui', label: 'Oui' },
            { value: 'non', label: 'Non' },
          ]}
        />
      )
    case 'ONE_CHOICE':
      return <RadioGroup {...field} defaultValue={text} options={offered} />
    case 'SEVERAL_CHOICES':
      return (
        <CheckboxGroup
          {...field}
          name={`${field.name}[]`}
          defaultValues={Array.isArray(typed) ? typed : [typed]}
          options={offered}
        />
      )
  }
}
