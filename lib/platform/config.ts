import 'server-only'
import { z } from 'zod'

/** Every setting of the portal; documented one by one in the README's configuration table. */
const Settings = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// address' }),
    DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(100).default(10),
    APP_URL: z.url({ protocol: /^https?$/, error: 'must be the public http(s) address of the portal' }),
    AUTH_SECRET: z.string().min(32, 'needs at least 32 characters'),
    SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// address' }),
    MAIL_FROM: z.email().default('portail@example.org'),
    DEMO_MODE: z.enum(['0', '1']).default('0'),
    DEMO_MAILBOX_DIR: z.string().optional(),
    API_REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).max(1_000_000).default(120),
    TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  })
  .transform((env) => ({
    production: env.NODE_ENV === 'production',
    databaseUrl: env.DATABASE_URL,
    databasePoolSize: env.DATABASE_POOL_SIZE,
    appUrl: env.APP_URL.replace(/\/+$/, ''),
    authSecret: env.AUTH_SECRET,
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    /** Folder where the demonstration's mail arrives; null outside the demonstration. */
    demoMailbox: env.DEMO_MODE === '1' ? (env.DEMO_MAILBOX_DIR ?? null) : null,
    demo: env.DEMO_MODE === '1',
    /** Requests of open data that one address may send in a minute; a whole file counts as ten. */
    requestsPerMinute: env.API_REQUESTS_PER_MINUTE,
    /** Proxies of ours in front of the web process: how far X-Forwarded-For is believed. */
    trustedProxies: env.TRUSTED_PROXIES,
    logLevel: env.LOG_LEVEL,
  }))

export type Config = z.output<typeof Settings>

let parsed: Config | undefined

/**
 * The configuration, read from the environment once.
 * @throws Error with one readable line per wrong or missing variable: the portal does not start half configured.
 */
export function config(): Config {
  if (!parsed) {
    parsed = parseConfig(process.env)
    // next-auth reads its own variable, and would otherwise believe the Host header.
    process.env.NEXTAUTH_URL = parsed.appUrl
  }
  return parsed
}

/** Pure part of `config`, for tests. */
export function parseConfig(environment: Record<string, string | undefined>): Config {
  const result = Settings.safeParse(environment)
  if (result.success) return result.data
  const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`Configuration refused:\n${lines.join('\n')}`)
}
