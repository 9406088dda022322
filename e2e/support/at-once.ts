const AT_ONCE = 8

/** Does something with each item, a few at a time; answers in the order they came. */
export async function atOnce<Item, Answer>(
  items: Item[],
  run: (item: Item) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = []
  const queue = items.values()
  const work = async () => {
    for (const item of queue) answers.push(await run(item))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return answers
}
