import 'server-only'
import { randomUUID } from 'node:crypto'
import { isStaff, type Viewer } from '@/lib/accounts/policy'
import { countryOptions } from '@/lib/collectivites/queries'
import { db } from '@/lib/platform/db'
import { isUuid } from '@/lib/platform/uuid'
import { dayIn } from '@/lib/platform/zoned-time'
import type { Question } from '../census-answers/rules'
import { visible } from '../censuses/policy'

type Option = { value: string; label: string }

/** The words of a census as its form shows them; null `draft` for a new one. */
export type CensusFormPage = {
  id: string | null
  /** Null for a visitor whose session ended while writing: what was sent is sent again. */
  revision: number | null
  draft: { title: string; intro: string; countries: string[]; dueOn: string } | null
  countries: Option[]
  today: string
  submissionKey: string
}

/**
 * The form of a census: a new one, or a draft. A visitor gets it bare, for staff whose session ended while writing: the
 * command decides.
 */
export async function censusFormPage(
  viewer: Viewer,
  id: string | null,
  now = new Date(),
): Promise<CensusFormPage | null> {
  if ((!isStaff(viewer) && viewer.kind !== 'visitor') || (id && !isUuid(id))) return null
  const row =
    id && isStaff(viewer)
      ? await db.census.findFirst({
          where: { AND: [visible(viewer), { id, state: 'DRAFT' }] },
          select: {
            revision: true,
            title: true,
            intro: true,
            dueOn: true,
            countries: { select: { countryCode: true }, orderBy: { country: { searchKey: 'asc' } } },
          },
        })
      : null
  if (id && !row && isStaff(viewer)) return null
  const options = await countryOptions()
  return {
    id,
    revision: row?.revision ?? null,
    draft: row && {
      title: row.title,
      intro: row.intro,
      dueOn: row.dueOn.toISOString().slice(0, 10),
      countries: row.countries.map(({ countryCode }) => countryCode),
    },
    countries: options.map(({ code, name }) => ({ value: code, label: name })),
    today: dayIn('Europe/Paris', now),
    submissionKey: randomUUID(),
  }
}

/** The form of one question; null `question` for a new one. */
export type QuestionPage = {
  census: { id: string; title: string }
  question: Question | null
  submissionKey: string
}

/** A question of a draft on the desk, or the form of a new one when `questionId` is null. */
export async function questionPage(
  viewer: Viewer,
  id: string,
  questionId: string | null,
): Promise<QuestionPage | null> {
  if (!isUuid(id) || (questionId && !isUuid(questionId))) return null
  // Somebody signed out while writing gets the bare form back, with what they typed: the command decides.
  if (viewer.kind === 'visitor') {
    return { census: { id, title: 'Recensement' }, question: null, submissionKey: randomUUID() }
  }
  if (!isStaff(viewer)) return null
  const census = await db.census.findFirst({
    where: { AND: [visible(viewer), { id, state: 'DRAFT' }] },
    select: {
      id: true,
      title: true,
      questions: {
        where: { id: questionId ?? '00000000-0000-0000-0000-000000000000' },
        select: { id: true, kind: true, label: true, hint: true, options: true, isRequired: true },
      },
    },
  })
  const question = census?.questions[0] ?? null
  if (!census || (questionId && !question)) return null
  return { census: { id, title: census.title }, question, submissionKey: randomUUID() }
}
