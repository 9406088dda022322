import { SERVER_LIBRARIES, type Zone } from './zone'

const OWN_AND_LEFT = 'lib/{<own>,<left>}/**'
const ENUMS = 'lib/platform/prisma-client/enums'
const PURE_PLATFORM = [
  'lib/platform/**',
  '!lib/platform/{config,db,transaction,log,web}',
  '!lib/platform/{prisma-client,testing,outbox,jobs}/**',
  ENUMS,
]
const PURE_FILES = `${OWN_AND_LEFT}/{schema,rules,policy,labels}`
const DOMAIN_TYPES = [OWN_AND_LEFT, 'lib/accounts/viewer', 'lib/platform/**']

/** The rows of `lib`, one per kind of file. */
export const ZONES_OF_LIB: Zone[] = [
  {
    name: 'tests beside `lib`',
    files: ['lib/**/*.test.{ts,tsx}'],
    ours: ['lib/**', 'prisma/**'],
    libraries: SERVER_LIBRARIES,
  },
  {
    name: '`lib/accounts/{viewer,auth*}`',
    files: ['lib/accounts/{viewer,auth*}.ts'],
    ours: ['lib/accounts/**', '!lib/accounts/**/builders', 'lib/platform/**', '!lib/platform/testing/**'],
    libraries: ['zod', 'server-only', 'node:**', 'react', 'next', 'next/**', 'next-auth', 'next-auth/**'],
  },
  {
    name: '`labels.ts`: words a component may load',
    files: ['lib/<domain>/**/labels.ts'],
    ours: [`${OWN_AND_LEFT}/labels`, 'lib/platform/{routes,french,dates}', ENUMS],
    asType: DOMAIN_TYPES,
    libraries: [],
  },
  {
    name: '`schema.ts`, `rules.ts`, `policy.ts`: pure',
    files: ['lib/<domain>/**/{schema,rules,policy}.ts'],
    ours: [PURE_FILES, ...PURE_PLATFORM],
    asType: DOMAIN_TYPES,
    libraries: ['zod'],
  },
  {
    name: '`mails/*.ts`: pure',
    files: ['lib/<domain>/**/mails/*.ts'],
    ours: [PURE_FILES, `${OWN_AND_LEFT}/mails/*`, ...PURE_PLATFORM],
    asType: DOMAIN_TYPES,
    libraries: ['zod'],
  },
  {
    name: '`queries.ts`: reads',
    files: ['lib/<domain>/**/queries.ts'],
    ours: [
      PURE_FILES,
      'lib/<own>/auth*',
      `${OWN_AND_LEFT}/queries`,
      'lib/platform/**',
      '!lib/platform/transaction',
      '!lib/platform/{testing,outbox}/**',
    ],
    asType: DOMAIN_TYPES,
    libraries: ['zod', 'server-only', 'node:**'],
  },
  {
    name: '`commands/*.ts`: writes',
    files: ['lib/<domain>/**/commands/*.ts'],
    ours: [
      PURE_FILES,
      'lib/<own>/auth*',
      `${OWN_AND_LEFT}/queries`,
      `${OWN_AND_LEFT}/{commands,mails}/*`,
      'lib/platform/**',
      '!lib/platform/testing/**',
    ],
    asType: DOMAIN_TYPES,
    libraries: ['zod', 'server-only', 'node:**'],
  },
  {
    name: '`builders.ts`: objects for tests and demo',
    files: ['lib/<domain>/**/builders.ts'],
    ours: [OWN_AND_LEFT, 'lib/platform/**'],
    libraries: ['zod', 'node:**'],
  },
  {
    name: '`lib/platform/web.ts`: the door to the framework',
    files: ['lib/platform/web.ts'],
    ours: ['lib/platform/**', '!lib/platform/testing/**'],
    libraries: ['**', '!next-auth', '!next-auth/**'],
  },
  {
    name: '`lib/platform/testing`',
    files: ['lib/platform/testing/**'],
    ours: ['lib/platform/**', 'scripts/**'],
    libraries: SERVER_LIBRARIES,
  },
  {
    name: '`lib/platform`',
    files: ['lib/platform/**'],
    ours: ['lib/platform/**', '!lib/platform/testing/**'],
    libraries: SERVER_LIBRARIES,
  },
]
