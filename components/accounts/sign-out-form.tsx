/** The button that ends the session. */
export function SignOutForm({ action }: { action: () => Promise<void> }) {
  return (
    <form action={action}>
      <button type="submit" className="min-h-11 cursor-pointer underline underline-offset-4">
        Se déconnecter
      </button>
    </form>
  )
}
