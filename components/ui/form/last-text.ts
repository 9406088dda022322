/** The text to show in a control: what was last sent if anything was, else the default. */
export function lastText(sent: string | string[] | undefined, fallback: string): string {
  if (sent === undefined) return fallback
  return typeof sent === 'string' ? sent : (sent[0] ?? '')
}

/** The choices to show as ticked: those last sent if the form was, else the defaults. */
export function lastChoices(
  sent: string | string[] | undefined,
  fallback: readonly string[],
): readonly string[] {
  if (sent === undefined) return fallback
  return typeof sent === 'string' ? [sent] : sent
}
