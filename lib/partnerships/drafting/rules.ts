import type { FieldErrors } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import type { PartyRole } from '@/lib/platform/prisma-client/enums'
import type { StepKey } from '../submissions/labels'
import { stepAfter, stepBefore } from '../submissions/rules'
import { DraftContent, MOST_THEMES, MOST_YEARS } from '../submissions/schema'
import { type AskingStep, type PressedButton, stepDemands } from './schema'

type RoleLine = { key: string; role: PartyRole }
type Roles = { frenchParties: RoleLine[]; foreignParties: RoleLine[] }

/** The parties with the roles a form gave them; lines the file does not hold are ignored. */
export function withRoles(content: DraftContent, roles: Roles): DraftContent {
  const given = (lines: RoleLine[], key: string) => lines.find((line) => line.key === key)?.role
  return {
    ...content,
    frenchParties: content.frenchParties.map((party) => ({
      ...party,
      role: given(roles.frenchParties, party.key) ?? party.role,
    })),
    foreignParties: content.foreignParties.map((party) => ({
      ...party,
      role: given(roles.foreignParties, party.key) ?? party.role,
    })),
  }
}

/** The file without one of its parties; its owner stays. */
export function withoutParty(content: DraftContent, key: string, ownerId: string): DraftContent {
  if (key === ownerId) return content
  return {
    ...content,
    frenchParties: content.frenchParties.filter((party) => party.key !== key),
    foreignParties: content.foreignParties.filter((party) => party.key !== key),
  }
}

/** Something to put right before a file can be submitted. */
export type Fault = { step: AskingStep; field: string; message: string }

/** What one step still lacks, by field. */
export function faultsOfStep(step: AskingStep, content: DraftContent): FieldErrors {
  const outcome = parseInput(stepDemands[step], content)
  return outcome.ok ? {} : (outcome.fields ?? {})
}

const askingSteps: AskingStep[] = ['parties', 'nature', 'themes', 'objet', 'montants']

/** What a file still lacks, in the order of the steps. */
export function faultsOf(content: DraftContent): Fault[] {
  return askingSteps.flatMap((step) =>
    Object.entries(faultsOfStep(step, content)).map(([field, message]) => ({ step, field, message })),
  )
}

const SPARE = 2
const FEWEST_THEMES = 3
const noAmount: DraftContent['amounts'][number] = { year: '', french: '', partner: '', cofunding: '' }

/** The rows that a form shows: those that hold something, and free ones below, as far as there may be more. */
export function withFreeRows(content: DraftContent): DraftContent {
  const themes = content.themes.filter(Boolean)
  const amounts = content.amounts.filter((row) => Object.values(row).some(Boolean))
  const themeCount = Math.min(MOST_THEMES, Math.max(FEWEST_THEMES, themes.length + SPARE))
  const amountCount = Math.min(MOST_YEARS, amounts.length + SPARE)
  return {
    ...content,
    themes: Array.from({ length: themeCount }, (_, index) => themes[index] ?? ''),
    amounts: Array.from({ length: amountCount }, (_, index) => amounts[index] ?? noAmount),
  }
}

/** Every row there may be, all free: the form of somebody whose session ended shows again what they sent. */
export function blankContent(): DraftContent {
  return DraftContent.parse({
    themes: Array(MOST_THEMES).fill(''),
    amounts: Array(MOST_YEARS).fill(noAmount),
  })
}

/** Where a button of a step leads. */
export type NextPlace = StepKey | 'ajouter-autorite' | 'ajouter-collectivite' | 'quit'

/** The place a pressed button leads to. */
export function placeAfter(step: AskingStep, pressed: PressedButton): NextPlace {
  switch (pressed) {
    case 'continue':
      return stepAfter(step)
    case 'back':
      return stepBefore(step)
    case 'quit':
      return 'quit'
    case 'add-authority':
      return 'ajouter-autorite'
    case 'add-collectivite':
      return 'ajouter-collectivite'
    default:
      return step
  }
}
