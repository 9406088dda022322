import 'server-only'
import type { Viewer } from '@/lib/accounts/policy'
import { type Association, associationsOf } from '@/lib/collectivites/countries/queries'
import { groupsOfCountry } from '@/lib/groups/queries'
import { config } from '@/lib/platform/config'
import { parisDay } from '@/lib/platform/csv'
import { db } from '@/lib/platform/db'
import type { OpenReply } from '@/lib/platform/open/open-route'
import { taggedPdf } from '@/lib/platform/pdf'
import type { PdfBlock } from '@/lib/platform/pdf/blocks'
import { routes } from '@/lib/platform/routes'
import { isSlug } from '@/lib/platform/slug'
import { partnershipsOfCountries } from '../queries'
import { RegisterFilters } from '../register/schema'
import { registerRows } from '../register-rows/queries'
import { AuthorityIndex, dayWords, recordBlocks } from './rules'

/** The country of a directory, and what its first pages say. */
type Front = {
  slug: string
  name: string
  ofName: string
  inName: string
  figures: { partnerships: number; collectivites: number; partners: number }
  groups: { name: string; slug: string; summary: string | null }[]
  associations: Association[]
}

/** Every published partnership with a country, as a tagged PDF; null for a country the portal does not know. */
export async function countryDirectory(viewer: Viewer, slug: string, now = new Date()): Promise<OpenReply> {
  const front = await frontOf(viewer, slug)
  if (!front) return null
  const day = parisDay(now)
  const title = `Répertoire des partenariats – ${front.name}`
  const words = dayWords(new Date(`${day}T00:00:00Z`))
  const chunks = () =>
    taggedPdf(
      {
        title,
        subject: `Partenariats entre collectivités françaises et autorités locales ${front.ofName}, au ${words}`,
        author: 'Cités Unies France',
        created: now,
        footer: `${title} – ${words}`,
      },
      {
        kicker: 'Cités Unies France – Portail de la coopération décentralisée',
        title: `Répertoire des partenariats\u00a0: ${front.name}`,
        lead: `Collectivités françaises et autorités locales ${front.ofName}. État du registre au ${words}.`,
      },
      blocksOf(viewer, front, config().appUrl),
    )
  return { file: { name: `repertoire-${slug}-${day}.pdf`, type: 'application/pdf', chunks } }
}

async function frontOf(viewer: Viewer, slug: string): Promise<Front | null> {
  if (!isSlug(slug)) return null
  const country = await db.country.findUnique({
    where: { slug },
    select: { alpha2: true, name: true, ofName: true, inName: true },
  })
  if (!country) return null
  const { alpha2, ...names } = country
  const [register, partners, groups, associations] = await Promise.all([
    partnershipsOfCountries(viewer, [alpha2], 1),
    db.partnerAuthority.count({
      where: { countryCode: alpha2, partnerships: { some: { partnership: { archivedAt: null } } } },
    }),
    groupsOfCountry(alpha2),
    associationsOf([alpha2]),
  ])
  const figures = { partnerships: register.total, collectivites: register.collectiviteCount, partners }
  return { slug, ...names, figures, groups, associations }
}

async function* blocksOf(viewer: Viewer, front: Front, siteUrl: string): AsyncGenerator<PdfBlock> {
  const { figures, groups, associations, name } = front
  yield {
    kind: 'table',
    caption: 'Le registre en chiffres',
    header: ['Mesure', 'Nombre'],
    rows: [
      ['Partenariats publiés', String(figures.partnerships)],
      ['Collectivités françaises engagées', String(figures.collectivites)],
      ['Autorités locales partenaires', String(figures.partners)],
    ],
    widths: [3, 1],
  }
  if (groups.length > 0) {
    yield { kind: 'heading', level: 1, text: groups.length > 1 ? 'Groupes' : 'Groupe' }
    yield { kind: 'facts', facts: groups.map((group) => groupFact(group, siteUrl)) }
  }
  if (associations.length > 0) {
    yield { kind: 'heading', level: 1, text: 'Associations de pouvoirs locaux' }
    yield { kind: 'facts', facts: associations.map(associationFact) }
  }
  yield { kind: 'heading', level: 1, text: 'Ce que contient ce répertoire' }
  yield {
    kind: 'paragraph',
    text: 'Chaque fiche reprend ce que le registre public dit du partenariat au jour de ce document. Ce que les collectivités n’ont pas indiqué n’y figure pas\u00a0; une réponse absente ne veut pas dire que la chose n’existe pas.',
  }
  // The title of the part stays with its first record.
  let heading: PdfBlock[] = [{ kind: 'heading', level: 1, text: 'Partenariats' }]
  const index = new AuthorityIndex()
  const filters = RegisterFilters.parse({ pays: front.slug, tri: 'titre' })
  for await (const rows of registerRows(viewer, filters)) {
    for (const row of rows) {
      index.add(row)
      const record = recordBlocks(row, siteUrl, routes.partnership(row.slug))
      yield { kind: 'together', blocks: [...heading, ...record] }
      heading = []
    }
  }
  if (heading.length > 0) {
    yield* heading
    yield {
      kind: 'paragraph',
      text: `Le registre ne compte encore aucun partenariat publié avec ce pays (${name}).`,
    }
    return
  }
  if (index.size === 0) return
  yield { kind: 'page' }
  yield { kind: 'heading', level: 1, text: 'Index des collectivités françaises' }
  yield { kind: 'index', entries: index.sorted() }
}

function groupFact({ name, slug, summary }: Front['groups'][number], siteUrl: string) {
  const href = `${siteUrl}${routes.group(slug)}`
  const link = { href, words: href.replace(/^https?:\/\//, '') }
  return { term: name, lines: summary ? [summary] : [], link }
}

function associationFact({ name, acronym, description, url }: Association) {
  return {
    term: acronym ?? 'Association',
    lines: [name, ...(description ? [description] : [])],
    ...(url ? { link: { href: url, words: url.replace(/^https?:\/\//, '') } } : {}),
  }
}
