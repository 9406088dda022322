import type { ReactNode } from 'react'
import { DateText } from '@/components/ui/date-time'
import { DescriptionList } from '@/components/ui/description-list'
import { SectionHeading } from '@/components/ui/section-heading'
import type { Answer, AnswerSection } from '@/lib/partnerships/wording/rules'

type AnswerSectionsProps = {
  sections: AnswerSection[]
  /** Beside the title of a section: a link to change it. */
  action?: (step: AnswerSection['step']) => ReactNode
}

/** The content of a file, section by section; questions left empty are passed over. */
export function AnswerSections({ sections, action }: AnswerSectionsProps) {
  return (
    <div className="space-y-10">
      {sections.map(({ step, title, lines }) => {
        const answered = lines.filter(({ answers }) => answers.length > 0)
        return (
          <section key={step}>
            <div className="flex flex-wrap items-baseline justify-between gap-x-6">
              <SectionHeading title={title} level={3} />
              {action?.(step)}
            </div>
            {answered.length === 0 && <p className="text-muted">Rien n’est renseigné.</p>}
            <DescriptionList
              items={answered.map(({ label, answers }) => ({
                term: label,
                value: <Answers answers={answers} />,
              }))}
            />
          </section>
        )
      })}
    </div>
  )
}

/** The answers to one question. */
export function Answers({ answers }: { answers: Answer[] }) {
  if (answers.length === 1 && answers[0]) return <OneAnswer answer={answers[0]} />
  return (
    <ul className="space-y-1">
      {answers.map((answer) => (
        <li key={answer.text}>
          <OneAnswer answer={answer} />
        </li>
      ))}
    </ul>
  )
}

function OneAnswer({ answer: { text, isDate, warning } }: { answer: Answer }) {
  return (
    <>
      <span className="whitespace-pre-line break-words">{isDate ? <DateText date={text} /> : text}</span>
      {warning && <span className="block font-semibold text-fine text-warning-ink">⚠ {warning}</span>}
    </>
  )
}
