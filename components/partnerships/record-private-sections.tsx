import { Badge, type Tone } from '@/components/ui/badge'
import { DescriptionList } from '@/components/ui/description-list'
import { SectionHeading } from '@/components/ui/section-heading'
import { partySides } from '@/lib/partnerships/documents/labels'
import type { PrivateContact, WholeRecordPage } from '@/lib/partnerships/whole-records/queries'
import { DocumentList } from './document-list'
import { LegalTracker } from './legal-tracker'

/** What a record holds for its parties and for staff: convention, contacts, documents, answers of the parties. */
export function RecordPrivateSections({ page }: { page: WholeRecordPage }) {
  const { slug, legal, contacts, documents, french } = page
  return (
    <div className="space-y-12">
      <section>
        <SectionHeading
          title="La convention"
          lead="De la délibération à l’échéance (CGCT, art.&nbsp;L.&nbsp;1115&#8209;1)."
        />
        {legal ? (
          <LegalTracker tracker={legal} showsGaps isWide />
        ) : (
          <p className="text-muted">Ce lien n’a pas de convention à suivre.</p>
        )}
      </section>
      <div className="grid gap-x-12 gap-y-12 lg:grid-cols-2">
        <section>
          <SectionHeading
            title="Documents"
            lead="Les documents privés sont lus par les parties et par Cités Unies France."
          />
          {documents.length > 0 ? (
            <DocumentList slug={slug} documents={documents} />
          ) : (
            <p className="text-muted">Aucun document.</p>
          )}
        </section>
        <section>
          <SectionHeading title="Contacts" lead="Privés&nbsp;: jamais publiés." />
          {contacts.length === 0 && <p className="text-muted">Aucun contact.</p>}
          <ul className="space-y-5">
            {contacts.map((contact) => (
              <Contact key={contact.id} contact={contact} />
            ))}
          </ul>
        </section>
        {french.some(({ answer }) => answer) && (
          <section>
            <SectionHeading title="Réponses des parties" />
            <DescriptionList
              items={french.map(({ name, answer }) => ({
                term: name,
                value: answer && <Answer answer={answer} />,
              }))}
            />
          </section>
        )}
      </div>
    </div>
  )
}

function Contact({ contact: { side, fullName, jobTitle, email, phone } }: { contact: PrivateContact }) {
  return (
    <li>
      <p className="text-fine text-muted">{partySides[side]}</p>
      <p className="font-semibold">{fullName}</p>
      {jobTitle && <p>{jobTitle}</p>}
      {email && (
        <p>
          <a href={`mailto:${email}`} className="break-all">
            {email}
          </a>
        </p>
      )}
      {phone && (
        <p>
          <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
        </p>
      )}
    </li>
  )
}

const answers: Record<'CONFIRMED' | 'DECLINED' | 'AWAITED', { tone: Tone; words: string }> = {
  CONFIRMED: { tone: 'success', words: 'Confirmé' },
  DECLINED: { tone: 'danger', words: 'Décliné' },
  AWAITED: { tone: 'warning', words: 'En attente' },
}

function Answer({ answer }: { answer: keyof typeof answers }) {
  return <Badge tone={answers[answer].tone}>{answers[answer].words}</Badge>
}
