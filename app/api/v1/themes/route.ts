import { VISITOR } from '@/lib/accounts/policy'
import { apiThemes } from '@/lib/partnerships/api-vocabularies/queries'
import { openRoute } from '@/lib/platform/open/open-route'

/** The thematic tree. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = openRoute(() => apiThemes(VISITOR))
