import type { Client } from 'pg'

const BATCH = 5_000

/** Inserts rows as the database names their columns, some thousands in one statement. */
export async function bulkInsert(
  client: Client,
  table: string,
  columns: Record<string, string>,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  const names = Object.keys(columns).join(', ')
  const typed = Object.entries(columns).map(([name, type]) => `${name} ${type}`)
  for (let from = 0; from < rows.length; from += BATCH) {
    await client.query(
      `insert into ${table} (${names}) select ${names} from jsonb_to_recordset($1::jsonb) as row (${typed.join(', ')})`,
      [JSON.stringify(rows.slice(from, from + BATCH))],
    )
  }
}
