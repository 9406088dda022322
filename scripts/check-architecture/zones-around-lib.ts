import { REACT, SERVER_LIBRARIES, type Zone } from './zone'

const NEXT_VIEW = ['next', 'next/{link,image,form,navigation}']
const DRAWING = [
  'd3-geo',
  'topojson-client',
  'topojson-specification',
  'world-atlas/**',
  '@svg-maps/**',
  'leaflet',
  'leaflet/**',
  'supercluster',
]
const SERIALISERS = 'lib/platform/{atom,csv,files,geojson,health,ics,images,log,pdf,sitemap,xlsx}'
const FOR_PAGES = [
  'app/**',
  'components/**',
  'lib/<domain>/**/{queries,labels}',
  'lib/<domain>/**/commands/*',
  'lib/accounts/{viewer,policy}',
  'lib/platform/{routes,web,outcome,paging,french}',
  'lib/platform/mailbox/read',
]

/** The rows of everything outside `lib`. */
export const ZONES_AROUND_LIB: Zone[] = [
  {
    name: '`e2e`',
    files: ['e2e/**'],
    ours: ['e2e/**'],
    libraries: ['@playwright/test', '@axe-core/playwright', 'node:**'],
  },
  {
    name: '`scripts/serve.ts`: the HTTP server',
    files: ['scripts/serve.ts'],
    ours: ['scripts/**'],
    libraries: ['next', 'compression', 'node:**'],
  },
  {
    name: '`scripts/bench`: measures what pages read',
    files: ['scripts/bench/**'],
    ours: ['scripts/**', 'prisma/**', 'lib/**'],
    libraries: SERVER_LIBRARIES,
  },
  {
    name: '`scripts`',
    files: ['scripts/**'],
    ours: ['scripts/**', 'prisma/**', 'lib/platform/**', 'lib/<domain>/**/commands/*'],
    libraries: SERVER_LIBRARIES,
  },
  {
    name: '`prisma/demo`',
    files: ['prisma/**'],
    ours: [
      'prisma/**',
      'lib/platform/**',
      'lib/<domain>/**/{builders,schema,rules,labels}',
      'lib/<domain>/**/commands/*',
    ],
    asType: ['lib/**'],
    libraries: SERVER_LIBRARIES,
  },
  {
    name: 'route handlers and feeds in `app`',
    files: ['app/**/route.ts', 'app/**/{sitemap,robots,manifest}.ts'],
    ours: [...FOR_PAGES, 'lib/accounts/auth*', SERIALISERS, 'lib/platform/open/{open-route,stream}'],
    libraries: ['react', 'next', 'next/**', 'node:**'],
  },
  {
    name: '`app`: pages, layouts, actions',
    files: ['app/**'],
    ours: FOR_PAGES,
    libraries: ['react', 'next', 'next/**'],
  },
  {
    name: 'tests beside `components`, of pure functions',
    files: ['components/**/*.test.ts'],
    ours: ['components/**', 'lib/platform/**', 'lib/<domain>/**/{labels,builders}'],
    libraries: ['vitest', 'fast-check', 'node:**'],
  },
  {
    name: '`components/ui`',
    files: ['components/ui/**'],
    ours: ['components/ui/**'],
    libraries: [...REACT, ...NEXT_VIEW, 'marked'],
  },
  {
    name: '`components/<domain>`',
    files: ['components/**'],
    ours: ['components/{ui,layout,<folder>}/**', 'lib/<domain>/**/labels', 'lib/platform/{routes,french}'],
    asType: ['lib/<domain>/**', 'lib/platform/{outcome,web,paging,mailbox/read}'],
    libraries: [...REACT, ...NEXT_VIEW, ...DRAWING],
  },
  {
    name: 'files at the root (configuration, instrumentation, proxy)',
    files: ['*'],
    ours: ['*', 'scripts/**', 'lib/platform/**', 'lib/<domain>/**/commands/*'],
    libraries: ['**', '!next-auth', '!next-auth/**'],
  },
]
