/** A promise kept from outside: lets a test hold a transaction open for as long as it needs, however slow the machine. */
export function signal(): { given: Promise<void>; give: () => void } {
  let give: () => void = () => undefined
  const given = new Promise<void>((resolve) => {
    give = resolve
  })
  return { given, give }
}
