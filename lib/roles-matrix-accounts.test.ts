import { everyViewer, NOBODY, STAFF, STRANGERS, type Who, WRITERS } from '@/lib/accounts/builders'
import { changeProfile } from '@/lib/accounts/commands/change-profile'
import { purgeSignIns } from '@/lib/accounts/commands/purge-sign-ins'
import { requestSignIn } from '@/lib/accounts/commands/request-sign-in'
import { signOut } from '@/lib/accounts/commands/sign-out'
import { twoTowns } from '@/lib/collectivites/builders'
import { rolesMatrix } from '@/lib/platform/testing/roles-matrix'

const SIGNED_IN: Who[] = [...STRANGERS, 'elu', ...WRITERS, ...STAFF]

rolesMatrix({
  domain: 'accounts',
  world: twoTowns,
  cast: everyViewer,
  rows: {
    requestSignIn: {
      answers: { ok: [...NOBODY, ...SIGNED_IN] },
      prepare:
        async ({ author }) =>
        (viewer) =>
          requestSignIn(viewer, { email: author.email }),
    },
    signOut: {
      answers: { ok: [...NOBODY, ...SIGNED_IN] },
      prepare: async () => (viewer) => signOut(viewer, 'a session that has just ended'),
    },
    purgeSignIns: {
      answers: { ok: ['system'], forbidden: ['visitor', ...SIGNED_IN] },
      prepare: async () => purgeSignIns,
    },
    changeProfile: {
      answers: { ok: SIGNED_IN, forbidden: NOBODY },
      prepare: async () => (viewer) => changeProfile(viewer, { displayName: 'Claire Martin', jobTitle: '' }),
    },
  },
})
