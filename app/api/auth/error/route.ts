import { explainFailure } from '@/lib/accounts/auth-callback'

export { explainFailure as GET }
