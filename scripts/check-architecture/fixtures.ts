/** The files of a small repository. */
export type Files = Record<string, string>

/** Repositories in which a rule must be reported, and twins in which it must not. */
export type Fixture = { broken: Files[]; clean: Files[] }

/** A command as it should be, and where it lives. */
export const command = 'export async function registerDelegation(viewer: Viewer) {}'
export const COMMAND = 'lib/events/commands/register-delegation.ts'
export const COMMAND_TEST = 'lib/events/commands/register-delegation.test.ts'

/** An action of so many lines. */
export const actionOf = (count: number) =>
  `'use server'\nexport async function act() {\n${'  await go()\n'.repeat(count - 2)}}\n`

/** The opening of a client file. */
export const client = "'use client'\n// Why: the list is filtered while the person types.\n"
