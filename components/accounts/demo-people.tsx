import { Alert } from '@/components/ui/alert'
import type { SignInPage } from '@/lib/accounts/queries'

/** In the demonstration only: the invented people one may sign in as. */
export function DemoPeople({ people }: { people: NonNullable<SignInPage['demo']> }) {
  return (
    <Alert tone="info" title="Démonstration">
      <p>Ces personnes sont inventées. Leur courrier arrive dans la boîte de démonstration.</p>
      <ul className="mt-3 space-y-2">
        {people.map(({ displayName, email, what }) => (
          <li key={email}>
            <strong>{displayName}</strong>, {what}
            <br />
            <code className="break-all">{email}</code>
          </li>
        ))}
      </ul>
    </Alert>
  )
}
