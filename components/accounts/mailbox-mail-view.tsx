import { Breadcrumb } from '@/components/ui/breadcrumb'
import { DateTimeText } from '@/components/ui/date-time'
import { DescriptionList } from '@/components/ui/description-list'
import { PageHeader } from '@/components/ui/page-header'
import type { MailboxMail } from '@/lib/platform/mailbox/read'
import { routes } from '@/lib/platform/routes'

/** One mail of the demonstration, as its reader would have it in plain text; its links can be followed. */
export function MailboxMailView({ mail }: { mail: MailboxMail }) {
  return (
    <>
      <PageHeader
        title={mail.subject}
        breadcrumb={
          <Breadcrumb
            items={[{ label: 'Boîte de démonstration', href: routes.demoMailbox }, { label: 'Courriel' }]}
          />
        }
      />
      <div className="measure space-y-8">
        <DescriptionList
          items={[
            { term: 'Destinataire', value: mail.to },
            { term: 'Reçu', value: <DateTimeText value={mail.at} /> },
          ]}
        />
        <div className="whitespace-pre-wrap break-words rounded-card border border-line bg-surface p-5">
          {withLinks(mail.text)}
        </div>
        {mail.attachments.map(({ filename, contentType, content }) => (
          <section key={filename}>
            <h2>Pièce jointe&nbsp;: {filename}</h2>
            <p className="mt-2 text-muted">{contentType}</p>
            <pre className="mt-3 overflow-x-auto rounded-card bg-band p-4 text-fine">{content}</pre>
          </section>
        ))}
      </div>
    </>
  )
}

function withLinks(text: string) {
  return [...text.matchAll(/https?:\/\/\S+|(?:(?!https?:\/\/)[\s\S])+/g)].map(({ 0: part, index }) =>
    part.startsWith('http') ? (
      <a key={index} href={part} rel="noreferrer">
        {part}
      </a>
    ) : (
      part
    ),
  )
}
