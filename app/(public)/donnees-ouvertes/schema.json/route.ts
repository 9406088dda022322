import { openDataSchema } from '@/lib/partnerships/catalogue/queries'
import { openRoute } from '@/lib/platform/open/open-route'

/** The columns of the open CSV, one by one (Table Schema). */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = openRoute(() => openDataSchema())
