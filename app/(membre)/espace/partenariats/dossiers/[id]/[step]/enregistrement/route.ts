import { currentViewer } from '@/lib/accounts/viewer'
import { saveStep } from '@/lib/partnerships/submissions/commands/save-step'
import { fieldsOf } from '@/lib/platform/web'

type Context = RouteContext<'/espace/partenariats/dossiers/[id]/[step]/enregistrement'>

const statuses = { conflict: 409, closed: 410, forbidden: 401, 'not-found': 404, busy: 503, invalid: 422 }

/** Keeps a step while it is typed: the command of its buttons, answered in a way a script can read. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id, step } = await params
  const form = await request.formData()
  const outcome = await saveStep(await currentViewer(), { ...fieldsOf(form), id, step, press: 'autosave' })
  if (outcome.ok) {
    const { revision, savedAt } = outcome.value
    return Response.json({ revision, savedAt })
  }
  return Response.json({ message: outcome.message }, { status: statuses[outcome.why] })
}
