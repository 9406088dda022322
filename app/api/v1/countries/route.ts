import { VISITOR } from '@/lib/accounts/policy'
import { apiCountries } from '@/lib/partnerships/api-vocabularies/queries'
import { openRoute } from '@/lib/platform/open/open-route'

/** Countries of the register. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = openRoute(() => apiCountries(VISITOR))
