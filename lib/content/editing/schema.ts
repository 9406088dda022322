import { z } from 'zod'

/** What an address must hold before the database is asked. */
export const ArticleId = z.uuid()
