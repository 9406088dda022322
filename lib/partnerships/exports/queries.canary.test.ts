import { strFromU8, unzipSync } from 'fflate'
import { beforeEach, describe, expect, it } from 'vitest'
import { aMember } from '@/lib/accounts/builders'
import { VISITOR } from '@/lib/accounts/policy'
import { aCollectivite, aPartner } from '@/lib/collectivites/builders'
import { countryPage, partnerPlaces } from '@/lib/collectivites/countries/queries'
import { collectiviteDirectory, partnerDirectory } from '@/lib/collectivites/directory/queries'
import { collectivitePage, partnerPage } from '@/lib/collectivites/sheets/queries'
import { newsFeed } from '@/lib/content/feed/queries'
import { newsPage } from '@/lib/content/news/queries'
import { agendaPage } from '@/lib/events/agenda/queries'
import { anEvent, aRegistration } from '@/lib/events/builders'
import { agendaCalendar, eventCalendar } from '@/lib/events/calendar/queries'
import { eventPage } from '@/lib/events/meeting/queries'
import { groupList } from '@/lib/groups/queries'
import { db, prismaClient } from '@/lib/platform/db'
import type { OpenReply } from '@/lib/platform/open/open-route'
import { testDatabase } from '@/lib/platform/testing/database'
import { readPdfUa } from '@/lib/platform/testing/pdf-ua'
import { sitePlan } from '@/lib/search/plan/queries'
import { searchPage } from '@/lib/search/queries'
import { sitemapUrls } from '@/lib/search/sitemap/queries'
import { amountsPage } from '../amounts/queries'
import { apiFacets, apiPartnershipOf, apiPartnerships, apiRoot } from '../api/queries'
import { apiDocument } from '../api-document/queries'
import {
  apiCollectiviteOf,
  apiCollectivites,
  apiPartnerOf,
  apiPartners,
  apiPartnershipsOfCollectivite,
  apiPartnershipsOfPartner,
} from '../api-references/queries'
import { apiCountries, apiCountryOf, apiOdds, apiThemes } from '../api-vocabularies/queries'
import { atlasPlacePartnerships, atlasPlaces } from '../atlas/queries'
import { aPartnership } from '../builders'
import { openDataCatalogue, openDataPage, openDataSchema } from '../catalogue/queries'
import { censusesPage, censusPage } from '../census-syntheses/queries'
import { countryDirectory } from '../directory/queries'
import { collectiviteDocuments, recordDocument } from '../documents/queries'
import { partyPartnerships, partyProfile } from '../profiles/queries'
import { recordPage } from '../record/queries'
import { registerPage } from '../register/queries'
import { searchFeed } from '../search-feed/queries'
import { contactPage } from '../search-forms/queries'
import { boardPage, noticePage } from '../searches/queries'
import { statisticsPage, statisticsTable } from '../statistics/queries'
import { DraftContent } from '../submissions/schema'
import { type ExportFormat, registerExport } from './queries'

testDatabase()

/** Written into everything private; nothing public may ever hold it. */
const CANARY = 'Kanarivogel'
const MAIL = 'kanarivogel@secret.example'
const inAnyCase = new RegExp(CANARY, 'i')

/** Tables whose text is made to be read by everybody, once what they hold is published. */
const PUBLIC_TABLES = [
  'country region departement collectivite partner_authority local_association theme odd oda_eligibility',
  'partnership partnership_french_party partnership_foreign_party partnership_theme partnership_odd',
  'partnership_amount partnership_status_change partnership_document register_entry register_filing',
  'register_facet register_word register_party country_group group_country group_theme group_member group_term',
  'timeline_entry solidarity_fund fund_country fund_update article article_country article_group article_theme',
  'publication publication_country publication_group publication_theme document standing_page event event_group',
  'event_country event_host event_day census census_country census_question partner_search_notice',
  'partner_search_country partner_search_theme',
].flatMap((line) => line.split(' '))

/** Private columns of those tables. */
const PRIVATE_COLUMNS = [
  'partner_search_notice.contact_name',
  'partner_search_notice.contact_email',
  'partner_search_notice.decision_message',
]

/** Text that says nothing of anybody: hashes, short codes, words of our own. */
const HARMLESS = [
  'session.token_hash',
  'sign_in_token.token_hash',
  'request_count.caller',
  'registration.reference',
  'partner_search_message.token_hash',
  'audit_entry.verb',
  'audit_entry.object_kind',
  'audit_entry.object_id',
  'job_run.name',
  'stored_file.media_type',
]

/** A published record, and everything private around it filled with the canary. */
async function aRegisterWithSecrets() {
  const database = prismaClient()
  const angers = await aCollectivite(database, { name: 'Angers', slug: 'angers' })
  const bamako = await aPartner(database, { name: 'Bamako', slug: 'bamako' })
  const values = { displayName: CANARY, email: MAIL, jobTitle: CANARY }
  const { person } = await aMember(database, { collectiviteId: angers.id, ...values })
  const record = await aPartnership(database, {
    slug: 'angers-bamako',
    frenchIds: [angers.id],
    partnerIds: [bamako.id],
  })
  const by = person.id
  const about = { partnershipId: record.id, collectiviteId: angers.id }
  const mail = {
    toAddress: MAIL,
    subject: CANARY,
    text: CANARY,
    html: CANARY,
    attachments: [{ name: CANARY }],
  }
  await database.outboxMail.create({ data: { ...mail, template: CANARY, lastError: CANARY, replyTo: MAIL } })
  await database.auditEntry.create({
    data: {
      actorKind: 'MEMBER',
      actorId: by,
      verb: 'x',
      objectKind: 'y',
      objectId: 'z',
      details: { name: CANARY },
    },
  })
  await database.signInToken.create({
    data: { tokenHash: 'a'.repeat(64), email: MAIL, expiresAt: new Date() },
  })
  await database.idempotencyKey.create({ data: { key: CANARY, answer: { name: CANARY } } })
  await database.jobRun.create({ data: { name: 'job', startedAt: new Date(), lastError: CANARY } })
  await database.partnershipContact.create({
    data: {
      partnershipId: record.id,
      side: 'FRENCH',
      fullName: CANARY,
      jobTitle: CANARY,
      email: MAIL,
      phone: CANARY,
      position: 1,
    },
  })
  await database.partyConfirmation.create({
    data: { ...about, answer: 'CONFIRMED', comment: CANARY, answeredAt: new Date(), answeredById: by },
  })
  const content = DraftContent.parse({ title: CANARY, subject: CANARY, context: CANARY })
  const file = await database.partnershipSubmission.create({
    data: { ...about, authorId: by, state: 'SUBMITTED', submittedAt: new Date(), content },
  })
  await database.moderationDecision.create({
    data: { kind: 'CORRECTION_REQUESTED', message: CANARY, decidedById: by, submissionId: file.id },
  })
  const bytes = Buffer.from(CANARY)
  const stored = await database.storedFile.create({
    data: { name: CANARY, mediaType: 'text/plain', byteSize: bytes.length, bytes, uploadedById: by },
  })
  await database.partnershipDocument.create({
    data: { partnershipId: record.id, fileId: stored.id, kind: 'REPORT', title: CANARY, isPublic: false },
  })
  const event = await anEvent(database, { slug: 'assises' })
  const registration = await aRegistration(database, {
    eventId: event.id,
    collectiviteId: angers.id,
    submittedById: by,
    message: CANARY,
  })
  await database.registrationPerson.updateMany({
    where: { registrationId: registration.id },
    data: { fullName: CANARY, jobTitle: CANARY, email: MAIL, needs: CANARY },
  })
  await aBoard(by)
  await aCensusAndACampaign(by, angers.id)
  await database.registerImport.create({
    data: {
      fileName: CANARY,
      uploadedById: by,
      lines: {
        create: {
          line: 2,
          state: 'FAULTY',
          title: CANARY,
          before: { a: CANARY },
          after: { a: CANARY },
          faults: [{ m: CANARY }],
        },
      },
    },
  })
}

async function aBoard(by: string) {
  const database = prismaClient()
  const contact = { contactName: CANARY, contactEmail: MAIL, decisionMessage: CANARY, text: 'Texte' }
  const published = await database.partnerSearch.create({
    data: {
      ...contact,
      slug: 'publiee',
      side: 'FOREIGN',
      state: 'PUBLISHED',
      title: 'Cherche partenaire',
      authorityName: 'Ville de Ségou',
      countryCode: 'ML',
      publishedAt: new Date(),
      submittedAt: new Date(),
      decidedAt: new Date(),
      decidedById: by,
      expiresOn: new Date(Date.now() + 30 * 86_400_000),
    },
  })
  await database.partnerSearch.create({
    data: {
      ...contact,
      slug: 'en-attente',
      side: 'FOREIGN',
      state: 'SUBMITTED',
      title: CANARY,
      authorityName: CANARY,
      countryCode: 'ML',
      submittedAt: new Date(),
    },
  })
  await database.partnerSearchMessage.create({
    data: {
      searchId: published.id,
      senderName: CANARY,
      institution: CANARY,
      senderEmail: MAIL,
      text: CANARY,
      tokenHash: 'b'.repeat(64),
    },
  })
}

async function aCensusAndACampaign(by: string, collectiviteId: string) {
  const database = prismaClient()
  await database.verificationCampaign.create({
    data: { title: CANARY, message: CANARY, dueOn: new Date('2027-01-01'), openedById: by },
  })
  const census = await database.census.create({
    data: {
      slug: 'recensement',
      title: 'Recensement',
      intro: 'Pourquoi',
      state: 'PUBLISHED',
      openedAt: new Date('2026-01-01'),
      publishedAt: new Date('2026-03-01'),
      synthesis: 'Synthèse',
      dueOn: new Date('2026-02-01'),
      createdById: by,
    },
  })
  await database.censusResponse.create({
    data: {
      censusId: census.id,
      collectiviteId,
      authorId: by,
      state: 'SUBMITTED',
      submittedAt: new Date(),
      answers: { q: CANARY },
    },
  })
}

beforeEach(aRegisterWithSecrets)

describe('the canary', () => {
  it('sits in every private text of the database, so that the searches below prove something', async () => {
    const columns = await db.$queryRaw<{ table_name: string; column_name: string }[]>`
      select table_name::text, column_name::text from information_schema.columns
      where table_schema = 'public' and table_name <> '_prisma_migrations'
        and (data_type in ('text', 'character varying', 'character', 'json', 'jsonb', 'bytea') or udt_name = '_text')
        and is_generated = 'NEVER'`
    const missing: string[] = []
    for (const { table_name: table, column_name: column } of columns) {
      const place = `${table}.${column}`
      const isPrivate = !PUBLIC_TABLES.includes(table) || PRIVATE_COLUMNS.includes(place)
      if (!isPrivate || HARMLESS.includes(place)) continue
      const rows = await db.$queryRaw<{ found: boolean }[]>`
        select query_to_xml(format(
          'select 1 from %I where %I::text ilike %L or encode(convert_to(%I::text, ''UTF8''), ''escape'') ilike %L limit 1',
          ${table}::text, ${column}::text, ${`%${CANARY}%`}::text, ${column}::text,
          ${`%${Buffer.from(CANARY).toString('hex')}%`}::text), false, true, '')::text <> '' as found`
      if (!rows[0]?.found) missing.push(place)
    }
    expect(missing).toEqual([])
  })
})

async function angers() {
  const { id } = await prismaClient().collectivite.findUniqueOrThrow({ where: { slug: 'angers' } })
  return { collectiviteId: id }
}

const query = (text = '') => new URLSearchParams(text)

async function bytesOf(reply: OpenReply): Promise<Buffer> {
  if (reply === null || !('file' in reply)) throw new Error('this address should give a file')
  const parts: Uint8Array[] = []
  for await (const chunk of reply.file.chunks()) parts.push(Buffer.from(chunk))
  return Buffer.concat(parts)
}

async function textOf(reply: OpenReply): Promise<string> {
  if (reply === null) throw new Error('this address should answer')
  if ('json' in reply) return JSON.stringify(reply.json)
  if ('problem' in reply) throw new Error(reply.problem.detail)
  const bytes = await bytesOf(reply)
  return reply.file.name.endsWith('.xlsx')
    ? Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join('\n')
    : bytes.toString()
}

const files: ExportFormat[] = ['csv', 'open-csv', 'xlsx', 'geojson']

describe('no public output holds the canary', () => {
  it.each(files)('the file %s', async (format) => {
    const text = await textOf(await registerExport(VISITOR, format, query()))
    expect(text).toContain('Bamako')
    expect(text).not.toMatch(inAnyCase)
    const found = await textOf(await registerExport(VISITOR, format, query(`q=${CANARY}`)))
    expect(found, 'nor is a record found by it').not.toContain('Bamako')
  })

  it.each([
    ['root', () => apiRoot()],
    ['partnerships', () => apiPartnerships(VISITOR, query())],
    ['partnership', () => apiPartnershipOf(VISITOR, 'angers-bamako')],
    ['facets', () => apiFacets(VISITOR, query())],
    ['collectivites', () => apiCollectivites(VISITOR, query())],
    ['collectivite', () => apiCollectiviteOf(VISITOR, 'angers')],
    ['its records', () => apiPartnershipsOfCollectivite(VISITOR, 'angers', query())],
    ['partners', () => apiPartners(VISITOR, query())],
    ['partner', () => apiPartnerOf(VISITOR, 'bamako')],
    ['its records too', () => apiPartnershipsOfPartner(VISITOR, 'bamako', query())],
    ['countries', () => apiCountries(VISITOR)],
    ['country', () => apiCountryOf(VISITOR, 'ML')],
    ['themes', () => apiThemes(VISITOR)],
    ['odds', () => apiOdds(VISITOR)],
    ['document', () => apiDocument()],
    ['schema', () => openDataSchema()],
    ['catalogue', () => openDataCatalogue(VISITOR)],
  ])('the API: %s', async (_name, ask: () => Promise<OpenReply>) => {
    expect(await textOf(await ask())).not.toMatch(inAnyCase)
  })

  it.each([
    ['register', () => registerPage(VISITOR, {})],
    ['record', () => recordPage(VISITOR, 'angers-bamako')],
    ['statistics', () => statisticsPage(VISITOR, {})],
    ['map', () => atlasPlaces(VISITOR, {})],
    ['collectivité', () => collectivitePage('angers')],
    ['partner', () => partnerPage('bamako')],
    ['country', () => countryPage('mali')],
    ['board', () => boardPage(VISITOR, {})],
    ['notice', () => noticePage(VISITOR, 'publiee')],
    ['censuses', () => censusesPage(VISITOR, {})],
    ['meeting', () => eventPage(VISITOR, 'assises')],
    ['news feed', () => newsFeed(VISITOR, {})],
    ['site map', () => sitemapUrls()],
    ['open data', () => openDataPage(VISITOR)],
    [
      'directory of a country, as a PDF',
      async () => readPdfUa(await bytesOf(await countryDirectory(VISITOR, 'mali'))),
    ],
    ['country, its places', () => partnerPlaces(['ML'])],
    ['collectivité, its records', async () => partyPartnerships(VISITOR, await angers(), 1)],
    ['collectivité, its figures', async () => partyProfile(VISITOR, await angers())],
    [
      'collectivité, its documents',
      async () => collectiviteDocuments(VISITOR, (await angers()).collectiviteId, 1),
    ],
    ['collectivités', () => collectiviteDirectory({})],
    ['partners', () => partnerDirectory({})],
    ['feed of the board', () => searchFeed(VISITOR, {})],
    ['form to write to a notice', () => contactPage(VISITOR, 'publiee')],
    ['census', () => censusPage(VISITOR, 'recensement')],
    ['point of the map', () => atlasPlacePartnerships(VISITOR, { lieu: 'bamako' })],
    ['table of figures', () => statisticsTable(VISITOR, {}, 'pays')],
    ['amounts', () => amountsPage(VISITOR, {})],
    ['agenda', () => agendaPage(VISITOR, {})],
    ['calendar', () => agendaCalendar(VISITOR, {})],
    ['calendar of a meeting', () => eventCalendar(VISITOR, 'assises')],
    ['news', () => newsPage(VISITOR, {})],
    ['groups', () => groupList()],
    ['plan', () => sitePlan()],
  ])('the page or file: %s', async (_name, read: () => Promise<unknown>) => {
    const answer = await read()
    expect(answer).not.toBeNull()
    expect(JSON.stringify(answer)).not.toMatch(inAnyCase)
  })

  it('a private document, even by its address', async () => {
    const { fileId } = await prismaClient().partnershipDocument.findFirstOrThrow()
    expect(await recordDocument(VISITOR, 'angers-bamako', fileId)).toBeNull()
  })

  it('the search, whatever is typed', async () => {
    const found = { ...(await searchPage({ q: CANARY })), asked: null, text: null }
    expect(JSON.stringify(found)).not.toMatch(/Angers|Bamako|secret\.example/)
  })
})
