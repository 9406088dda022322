import { aStaffMember, everyViewer, NOBODY, STAFF, STRANGERS, WRITERS } from '@/lib/accounts/builders'
import { twoTowns } from '@/lib/collectivites/builders'
import { aPartnership } from '@/lib/partnerships/builders'
import { aComparedImport, aDownloadedSheet, sentSheet } from '@/lib/partnerships/imports/builders'
import { decideLines } from '@/lib/partnerships/imports/commands/decide-lines'
import { undoImport } from '@/lib/partnerships/imports/commands/undo-import'
import { uploadSheet } from '@/lib/partnerships/imports/commands/upload-sheet'
import { rolesMatrix } from '@/lib/platform/testing/roles-matrix'

type World = Awaited<ReturnType<typeof twoTowns>>

/** Members do not learn that imports exist. */
const forStaff = { ok: STAFF, forbidden: NOBODY, 'not-found': [...STRANGERS, 'elu' as const, ...WRITERS] }

async function anImport({ db, owner }: World) {
  const { person, viewer } = await aStaffMember(db)
  const { id: partnershipId } = await aPartnership(db, { frenchIds: [owner.id] })
  const { id } = await aComparedImport(db, { uploadedById: person.id, partnershipId, note: 'Corrigée.' })
  return { id, viewer }
}

rolesMatrix({
  domain: 'partnerships/imports',
  world: twoTowns,
  cast: everyViewer,
  rows: {
    uploadSheet: {
      answers: forStaff,
      prepare: async ({ db, owner }) => {
        await aPartnership(db, { frenchIds: [owner.id] })
        const { viewer: officer } = await aStaffMember(db)
        const sheet = sentSheet(await aDownloadedSheet(officer))
        return (viewer) => uploadSheet(viewer, {}, sheet)
      },
    },
    decideLines: {
      answers: forStaff,
      prepare: async (world) => {
        const { id } = await anImport(world)
        return (viewer) => decideLines(viewer, { id, press: 'accept', lines: ['2'] })
      },
    },
    undoImport: {
      answers: forStaff,
      prepare: async (world) => {
        const { id, viewer: officer } = await anImport(world)
        await decideLines(officer, { id, press: 'accept', lines: ['2'] })
        return (viewer) => undoImport(viewer, { id })
      },
    },
  },
})
