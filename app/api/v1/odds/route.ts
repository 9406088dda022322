import { VISITOR } from '@/lib/accounts/policy'
import { apiOdds } from '@/lib/partnerships/api-vocabularies/queries'
import { openRoute } from '@/lib/platform/open/open-route'

/** The objectifs de développement durable. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = openRoute(() => apiOdds(VISITOR))
