import type { z } from 'zod'
import { parisDay } from '@/lib/platform/csv'
import { routes } from '@/lib/platform/routes'
import { codeOf } from '../exports/labels'
import type { RegisterRow } from '../register-rows/queries'
import { inForceSince } from '../rules'
import { ApiPartnership } from './schema'

/** Pages of a list, as every list of the API gives them. */
export type ApiPage = { total: number; page: number; size: number }

/** Facts of a page and addresses of its neighbours; they keep every parameter of the question. */
export function listFacts({ total, page, size }: ApiPage, address: string, query: URLSearchParams) {
  const pages = Math.max(1, Math.ceil(total / size))
  const linkTo = (to: number) => {
    const parameters = new URLSearchParams(query)
    parameters.set('page', String(to))
    return `${address}?${parameters}`
  }
  const liens = {
    premiere: linkTo(1),
    precedente: page > 1 ? linkTo(Math.min(page - 1, pages)) : null,
    suivante: page < pages ? linkTo(page + 1) : null,
    derniere: linkTo(pages),
  }
  return { total, page, pages, taille: size, liens }
}

/** The same addresses under the names of RFC 8288. */
export function linkRelations({ liens }: ReturnType<typeof listFacts>): Record<string, string | null> {
  return { first: liens.premiere, prev: liens.precedente, next: liens.suivante, last: liens.derniere }
}

/** A record in the words of the API; throws when it would not keep the published schema. */
export function apiPartnership(row: RegisterRow, appUrl: string): z.output<typeof ApiPartnership> {
  return ApiPartnership.parse({
    identifiant: row.id,
    slug: row.slug,
    url: `${appUrl}${routes.apiPath(`partnerships/${row.slug}`)}`,
    page: `${appUrl}${routes.partnership(row.slug)}`,
    titre: row.title,
    nature: row.kind && codeOf(row.kind),
    statut: row.status && codeOf(row.status),
    collectivites: row.french.map((party) => ({
      ...collectiviteFacts(party),
      nom_ancien: party.formerName,
      role: codeOf(party.role),
      url: `${appUrl}${routes.apiPath(`collectivites/${party.slug}`)}`,
    })),
    partenaires: row.foreign.map((party) => ({
      ...partnerFacts(party, appUrl),
      role: codeOf(party.role),
      url: `${appUrl}${routes.apiPath(`partners/${party.slug}`)}`,
    })),
    premiere_signature: row.firstSignedOn,
    annee_convention: row.currentConventionYear,
    annee_debut: row.startYear,
    annee_fin: row.endYear,
    date_deliberation: dayOf(row.deliberatedOn),
    date_signature: dayOf(row.signedOn),
    date_transmission: dayOf(row.transmittedOn),
    date_entree_en_vigueur: dayOf(inForceSince(row.signedOn, row.transmittedOn)),
    date_echeance: dayOf(row.expiresOn),
    themes: row.themes.map(({ code, path }) => ({ code, chemin: path })),
    mots_thematiques: row.themeWords,
    odd: row.odds.map(({ number, label, weight }) => ({
      numero: number,
      libelle: label,
      poids: weight === 2 ? 'principal' : 'significatif',
    })),
    un_pour_cent: row.onePercentService && codeOf(row.onePercentService),
    objet: row.subject,
    contexte: row.context,
    montants: row.amounts.map(({ year, frenchCents, partnerCents, cofundingCents }) => ({
      annee: year,
      francais: frenchCents / 100,
      partenaire: partnerCents / 100,
      cofinancement: cofundingCents / 100,
    })),
    verifie_le: dayOf(row.verifiedOn),
    note: row.note,
    source: row.source,
    publie_le: row.publishedAt.toISOString(),
    modifie_le: row.updatedAt.toISOString(),
  })
}

type Place = { latitude: number | null; longitude: number | null }

/** What the API says of a French authority, wherever it appears. */
export function collectiviteFacts(
  facts: Place & {
    slug: string
    name: string
    level: string
    siren: string | null
    insee: string | null
    population: number | null
    departementCode: string | null
    departement: string | null
    regionCode: string | null
    region: string | null
  },
) {
  return {
    slug: facts.slug,
    siren: facts.siren,
    insee: facts.insee,
    nom: facts.name,
    niveau: codeOf(facts.level),
    population: facts.population,
    departement: territory(facts.departementCode, facts.departement),
    region: territory(facts.regionCode, facts.region),
    coordonnees: coordinates(facts),
  }
}

/** What the API says of an authority abroad, wherever it appears. */
export function partnerFacts(
  facts: Place & {
    slug: string
    name: string
    level: string
    levelLabel: string | null
    countryCode: string
    country: string
    countrySlug: string
    continent: string
  },
  appUrl: string,
) {
  return {
    slug: facts.slug,
    nom: facts.name,
    niveau: codeOf(facts.level),
    niveau_local: facts.levelLabel,
    pays: {
      code: facts.countryCode,
      slug: facts.countrySlug,
      nom: facts.country,
      url: `${appUrl}${routes.apiPath(`countries/${facts.countryCode}`)}`,
    },
    continent: codeOf(facts.continent),
    coordonnees: coordinates(facts),
  }
}

function territory(code: string | null, name: string | null) {
  return code === null || name === null ? null : { code, nom: name }
}

function coordinates({ latitude, longitude }: Place) {
  return latitude === null || longitude === null ? null : { latitude, longitude }
}

function dayOf(date: Date | null): string | null {
  return date && parisDay(date)
}
