import { config } from '@/lib/platform/config'
import { prismaClient } from '@/lib/platform/db'
import { loadEverything } from './load-everything'

/** Loads the demo data into the database of DATABASE_URL, once. Run with `--conditions=react-server`, as the worker. */
async function run(): Promise<void> {
  // The set holds accounts that anyone can sign in to.
  if (!config().demo) throw new Error('les données de démonstration ne se chargent qu’avec DEMO_MODE=1.')
  try {
    const loaded = await loadEverything(prismaClient(), new Date(), (line) => console.log(`  ${line}`))
    console.log(loaded ? 'Données de démonstration chargées.' : 'Données déjà présentes : rien à charger.')
  } finally {
    await prismaClient().$disconnect()
  }
}

try {
  await run()
} catch (error) {
  console.error(`✗ Chargement impossible : ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
