import { HiddenField } from '@/components/ui/form/hidden-field'
import { SubmissionKey } from '@/components/ui/form/submission-key'
import type { OpenForm } from '@/lib/partnerships/search-forms/queries'

/** What guards a form open to everybody: a stamp, and a field that people neither see nor reach. */
export function GuardFields({ stamp, submissionKey }: OpenForm) {
  return (
    <>
      <SubmissionKey value={submissionKey} />
      <HiddenField name="stamp" value={stamp} />
      <div aria-hidden="true" className="sr-only">
        <label>
          Laissez ce champ vide
          <input type="text" name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
    </>
  )
}
