import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum, DriverAdapterError } from '@prisma/driver-adapter-utils'
import { DatabaseError, type Pool, type QueryArrayConfig, types } from 'pg'

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>

/** The driver adapter of the portal, with two gaps closed that only the schema engine meets. */
export async function connectAdapter(pool: Pool): Promise<Adapter> {
  const query = pool.query.bind(pool)
  const adapter = await new PrismaPg(pool).connect()
  readCatalogueCharacters(pool, adapter)
  // The adapter's own version cuts the script at every semicolon, which breaks function bodies. Sent whole,
  // PostgreSQL parses it itself and runs it as one transaction: a failed migration leaves nothing.
  adapter.executeScript = async (script) => {
    await query(script).catch((error) => {
      throw asAdapterError(error)
    })
  }
  return adapter
}

/** The adapter refuses the catalogue's one-byte type "char": let it pass as text, then give it its name back. */
function readCatalogueCharacters(pool: Pool, adapter: Adapter): void {
  const query = pool.query.bind(pool)
  const queryRaw = adapter.queryRaw.bind(adapter)
  const characterColumns = new WeakMap<unknown[][], number[]>()
  Object.assign(pool, {
    query: async (config: QueryArrayConfig) => {
      const result = await query(config)
      const columns = result.fields.flatMap((field, index) =>
        field.dataTypeID === types.builtins.CHAR ? [index] : [],
      )
      for (const field of result.fields) {
        if (field.dataTypeID === types.builtins.CHAR) field.dataTypeID = types.builtins.TEXT
      }
      characterColumns.set(result.rows, columns)
      return result
    },
  })
  adapter.queryRaw = async (statement) => {
    const result = await queryRaw(statement)
    for (const index of characterColumns.get(result.rows) ?? [])
      result.columnTypes[index] = ColumnTypeEnum.Character
    return result
  }
}

function asAdapterError(error: unknown): unknown {
  if (!(error instanceof DatabaseError)) return error
  const { code = '', severity = 'ERROR', message, detail, column, hint } = error
  return new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, column, hint })
}
