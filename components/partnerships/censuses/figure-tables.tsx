import { DataTable } from '@/components/ui/data-table'
import type { Figure } from '@/lib/partnerships/census-syntheses/rules'
import { eurosWords } from '@/lib/partnerships/labels'

const number = new Intl.NumberFormat('fr-FR')

/** What the answers come to, a small table a question; free text is only counted. */
export function FigureTables({ figures }: { figures: Figure[] }) {
  return (
    <div className="grid gap-10">
      {figures.map((figure) => (
        <div key={figure.id}>
          <FigureTable figure={figure} />
          <p className="mt-2 text-fine text-muted">{answeredWords(figure)}</p>
        </div>
      ))}
    </div>
  )
}

function answeredWords({ answered, kind }: Figure): string {
  const count =
    answered > 1 ? `${number.format(answered)} réponses` : answered === 1 ? '1 réponse' : 'Aucune réponse'
  return kind === 'words' ? `${count}, en texte libre.` : `${count} à cette question.`
}

function FigureTable({ figure }: { figure: Figure }) {
  if (figure.kind === 'words') return <p className="font-semibold">{figure.label}</p>
  if (figure.kind === 'counts') {
    return (
      <DataTable
        caption={figure.several ? `${figure.label} (plusieurs réponses possibles)` : figure.label}
        small="scroll"
        rows={figure.counts}
        rowKey={({ label }) => label}
        columns={[
          { key: 'label', header: 'Réponse', isRowHeader: true, cell: ({ label }) => label },
          {
            key: 'count',
            header: 'Collectivités',
            align: 'end',
            nowrap: true,
            cell: ({ count }) => number.format(count),
          },
          {
            key: 'share',
            header: 'Part de celles qui répondent',
            align: 'end',
            nowrap: true,
            cell: ({ count }) => share(count, figure.answered),
          },
        ]}
      />
    )
  }
  const words = (value: number | null) =>
    value === null ? '–' : figure.inEuros ? eurosWords(value * 100) : number.format(value)
  return (
    <DataTable
      caption={figure.label}
      small="scroll"
      rows={[
        { label: 'Total', value: words(figure.sum) },
        { label: 'Médiane', value: words(figure.median) },
      ]}
      rowKey={({ label }) => label}
      columns={[
        { key: 'label', header: 'Mesure', isRowHeader: true, cell: ({ label }) => label },
        { key: 'value', header: 'Valeur', align: 'end', nowrap: true, cell: ({ value }) => value },
      ]}
    />
  )
}

function share(count: number, answered: number): string {
  return answered === 0 ? '–' : `${Math.round((count / answered) * 100)}\u00a0%`
}
