import { describe, expect, it } from 'vitest'
import { parseConfig } from './config'

const good = {
  DATABASE_URL: 'postgresql://user:pw@localhost:5432/portail',
  APP_URL: 'https://portail.example.org/',
  AUTH_SECRET: 'x'.repeat(32),
  SMTP_URL: 'smtp://localhost:25',
}

describe('configuration', () => {
  it('accepts a whole environment and drops the trailing slash of the public address', () => {
    expect(parseConfig(good).appUrl).toBe('https://portail.example.org')
  })

  it.each(['DATABASE_URL', 'APP_URL', 'AUTH_SECRET', 'SMTP_URL'])('refuses to start without %s', (name) => {
    expect(() => parseConfig({ ...good, [name]: undefined })).toThrow(name)
  })

  it('refuses a short secret', () => {
    expect(() => parseConfig({ ...good, AUTH_SECRET: 'short' })).toThrow('32 characters')
  })

  it('shows the demonstration mailbox only in demonstration mode', () => {
    expect(parseConfig({ ...good, DEMO_MAILBOX_DIR: '/tmp/mail' }).demoMailbox).toBeNull()
    expect(parseConfig({ ...good, DEMO_MAILBOX_DIR: '/tmp/mail', DEMO_MODE: '1' }).demoMailbox).toBe(
      '/tmp/mail',
    )
  })
})
