import { z } from 'zod'

export const MailId = z.object({ id: z.uuid() })
