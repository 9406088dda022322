import { prismaClient } from '@/lib/platform/db'
import { exportKinds, measureExport } from './measure-export'

/** The process that is measured: writes the register in the format of its argument, and prints what it took. */
const kind = exportKinds.find((one) => one === process.argv[2])
if (!kind) throw new Error(`one of ${exportKinds.join(', ')} is expected`)
console.log(JSON.stringify(await measureExport(kind)))
await prismaClient().$disconnect()
