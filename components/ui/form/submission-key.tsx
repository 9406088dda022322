/** Hidden key made by the page: the same form sent twice is executed once. */
export function SubmissionKey({ value }: { value: string }) {
  return <input type="hidden" name="submissionKey" value={value} />
}
