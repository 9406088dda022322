import { completeSignIn } from '@/lib/accounts/auth-callback'

export { completeSignIn as GET }
