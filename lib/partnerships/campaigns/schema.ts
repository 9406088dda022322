import { z } from 'zod'
import { pageNumber } from '@/lib/platform/paging'
import { manyLines, oneLine } from '@/lib/platform/typed-text'
import { partialDateOf } from '../rules'
import { campaignViews } from './labels'

const Day = z.string('Indiquez une date.').transform((text, ctx) => {
  const date = partialDateOf(text)
  if (date?.length === 10) return date
  ctx.addIssue({ code: 'custom', message: 'Date attendue\u00a0: jour, mois et année.' })
  return z.NEVER
})

export const StartInput = z.object({
  title: oneLine(160).pipe(z.string().min(1, 'Donnez un titre à la campagne.')),
  message: manyLines(2000).default(''),
  dueOn: Day,
  confirmed: z.literal('oui', 'Cochez la case pour confirmer l’envoi.'),
  submissionKey: z.uuid().optional(),
})

export const CampaignInput = z.object({ id: z.uuid() })

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value)

/** The query string of a campaign’s page; what it cannot read is dropped. */
export const CampaignFilters = z.object({
  vue: z.preprocess(one, z.enum(campaignViews)).catch('silencieuses'),
  page: z.preprocess(one, z.string().transform(pageNumber)).catch(1),
})

export type CampaignFilters = z.output<typeof CampaignFilters>
