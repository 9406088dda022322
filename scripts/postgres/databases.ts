import { Client } from 'pg'

/** Runs one statement on a database and closes the connection. */
async function runSql(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** Creates the database named by the address unless it exists. */
export async function ensureDatabase(url: string): Promise<void> {
  const { name, maintenance } = partsOf(url)
  const client = new Client({ connectionString: maintenance })
  await client.connect()
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [name])
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}

/** Drops the database named by the address, once nobody is connected to it (PostgreSQL calls its vacuum off itself). */
export async function dropDatabase(url: string): Promise<void> {
  const { name, maintenance } = partsOf(url)
  await runSql(maintenance, `drop database if exists "${name}"`)
}

function partsOf(url: string): { name: string; maintenance: string } {
  const address = new URL(url)
  const name = decodeURIComponent(address.pathname.slice(1))
  address.pathname = '/postgres'
  return { name, maintenance: address.href }
}
