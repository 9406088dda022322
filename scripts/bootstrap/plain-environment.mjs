/**
 * What a system program needs to answer the same everywhere, whatever the operator's own settings.
 * @type {NodeJS.ProcessEnv}
 */
export const plainEnvironment = {
  NODE_ENV: 'production', // asked for by the framework's types only
  LC_ALL: 'C',
  PATH: '/usr/bin:/bin',
}
