import 'server-only'
import { sessionEnded } from '@/lib/accounts/labels'
import { isSignedIn, type Viewer } from '@/lib/accounts/policy'
import { type CsvCell, csvForExcel, frenchDay } from '@/lib/platform/csv'
import { type Outcome, ok, refuse } from '@/lib/platform/outcome'
import { parseInput } from '@/lib/platform/parse-input'
import type { Prisma } from '@/lib/platform/prisma-client/client'
import { transaction } from '@/lib/platform/transaction'
import { may } from '../../policy'
import { registrationStatuses } from '../labels'
import { ExportInput } from '../schema'

/** One line a person: far more than any meeting receives. */
const MOST_PEOPLE = 20_000

const header = [
  'Référence',
  'Collectivité',
  'Statut',
  'Inscrite le',
  'Nom',
  'Fonction',
  'Courriel',
  'Jours',
  'Besoins',
  'Message de la délégation',
]

const personSelect = {
  fullName: true,
  jobTitle: true,
  email: true,
  needs: true,
  days: { select: { day: { select: { onDate: true } } }, orderBy: { day: { onDate: 'asc' } } },
  registration: {
    select: {
      reference: true,
      status: true,
      createdAt: true,
      message: true,
      collectivite: { select: { name: true } },
    },
  },
} satisfies Prisma.RegistrationPersonSelect

type Row = Prisma.RegistrationPersonGetPayload<{ select: typeof personSelect }>

/** Everybody registered for a meeting, as a table for Excel; the journal keeps who took it. */
export async function exportRegistrations(
  viewer: Viewer,
  raw: unknown,
): Promise<Outcome<{ filename: string; csv: string }>> {
  const input = parseInput(ExportInput, raw)
  if (!input.ok) return refuse('not-found')
  const { slug } = input.value
  return transaction({ actor: viewer }, async (tx) => {
    if (!isSignedIn(viewer)) return refuse('forbidden', sessionEnded)
    const event = await tx.db.event.findUnique({
      where: { slug },
      select: { id: true, title: true, status: true },
    })
    if (!event || !may(viewer, 'list', event)) return refuse('not-found')
    const rows = await tx.db.registrationPerson.findMany({
      where: { registration: { eventId: event.id } },
      select: personSelect,
      orderBy: [
        { registration: { collectivite: { name: 'asc' } } },
        { registration: { createdAt: 'asc' } },
        { position: 'asc' },
      ],
      take: MOST_PEOPLE,
    })
    await tx.audit(
      'registration.exported',
      { kind: 'event', id: event.id },
      {
        event: event.title,
        people: rows.length,
      },
    )
    return ok({ filename: `inscriptions-${slug}.csv`, csv: csvForExcel(header, rows.map(cellsOf)) })
  })
}

function cellsOf({ registration, fullName, jobTitle, email, needs, days }: Row): CsvCell[] {
  return [
    registration.reference,
    registration.collectivite.name,
    registrationStatuses[registration.status],
    registration.createdAt,
    fullName,
    jobTitle,
    email,
    days.map(({ day }) => frenchDay(day.onDate.toISOString().slice(0, 10))).join(', '),
    needs,
    registration.message,
  ]
}
