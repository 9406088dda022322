import type { ReactNode } from 'react'
import { DateText } from '@/components/ui/date-time'
import { DescriptionList } from '@/components/ui/description-list'
import { SectionHeading } from '@/components/ui/section-heading'
import type { Answer, AnswerSection } from '@/lib/partnerships/wording/rules'

type AnswerSectionsProps = {
  sections: AnswerSection[]
  /** Beside the title of a section: a link to change it. */
  action?: (step: AnswerSection['step']) => ReactNode
  /** Where the document of a file is read. */
  fileHref?: (fileId: string) => string
}

/** The content of a file, section by section; questions left empty are passed over. */
export function AnswerSections({ sections, action, fileHref }: AnswerSectionsProps) {
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
              items={answered.map(({ label, answers, isPrivate }) => ({
                term: isPrivate ? `${label} (privés)` : label,
                value: <Answers answers={answers} fileHref={fileHref} />,
              }))}
            />
          </section>
        )
      })}
    </div>
  )
}

type AnswersProps = { answers: Answer[]; fileHref?: ((fileId: string) => string) | undefined }

/** The answers to one question. */
export function Answers({ answers, fileHref }: AnswersProps) {
  if (answers.length === 1 && answers[0]) return <OneAnswer answer={answers[0]} fileHref={fileHref} />
  return (
    <ul className="space-y-1">
      {answers.map((answer) => (
        <li key={answer.text}>
          <OneAnswer answer={answer} fileHref={fileHref} />
        </li>
      ))}
    </ul>
  )
}

type OneAnswerProps = { answer: Answer; fileHref?: AnswersProps['fileHref'] }

/** One answer: a date in words, a document with its link, or the text as it was typed. */
export function OneAnswer({ answer: { text, isDate, warning, fileId }, fileHref }: OneAnswerProps) {
  return (
    <>
      <span className="whitespace-pre-line break-words">
        {isDate ? (
          <DateText date={text} />
        ) : fileId && fileHref ? (
          <a href={fileHref(fileId)}>{text}</a>
        ) : (
          text
        )}
      </span>
      {warning && <span className="block font-semibold text-fine text-warning-ink">⚠ {warning}</span>}
    </>
  )
}
