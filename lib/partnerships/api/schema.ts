import { z } from 'zod'
import {
  CollectiviteLevel,
  Continent,
  OnePercentService,
  PartnerLevel,
  PartnershipKind,
  PartnershipStatus,
  PartyRole,
} from '@/lib/platform/prisma-client/enums'
import { codeOf, exportFieldLabels } from '../exports/labels'

// The shapes of every answer of the API: the answers are built through them, the OpenAPI document is made from them.

/** The named schemas, as the OpenAPI document names them. */
export const apiSchemas = z.registry<{ id: string }>()

const codes = (values: Record<string, string>) => z.enum(Object.values(values).map(codeOf))
const about = (name: keyof typeof exportFieldLabels) => exportFieldLabels[name].description
const count = z.int().min(0)
const year = z.int().min(1800).max(2200).nullable()
const day = z.iso.date().nullable()
const link = z.url()
const slug = z.string().regex(/^[a-z0-9-]+$/)
const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .describe('Code ISO 3166-1 alpha-2.')
const siren = z
  .string()
  .regex(/^\d{9}$/)
  .nullable()
  .describe('Numéro SIREN.')
const insee = z
  .string()
  .regex(/^[0-9A-Z]{1,5}$/)
  .nullable()
  .describe('Code INSEE (COG)\u00a0; nul pour un groupement, dont le code est le SIREN.')
const territory = z.strictObject({ code: z.string(), nom: z.string() }).nullable()
const coordinates = z
  .strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
  .nullable()
  .describe('Degrés décimaux, WGS 84\u00a0; nul quand le lieu n’est pas connu avec certitude.')
const euros = z.number().min(0).describe('Euros.')

const countryRef = z.strictObject({ code: countryCode, slug, nom: z.string(), url: link })

const collectiviteFacts = {
  slug,
  siren,
  insee,
  nom: z.string(),
  niveau: codes(CollectiviteLevel),
  population: count.nullable(),
  departement: territory,
  region: territory,
  coordonnees: coordinates,
}

const partnerFacts = {
  slug,
  nom: z.string(),
  niveau: codes(PartnerLevel),
  niveau_local: z.string().nullable().describe('Mot du pays\u00a0: cercle, wilaya, commune rurale…'),
  pays: countryRef,
  continent: codes(Continent),
  coordonnees: coordinates,
}

const frenchParty = z
  .strictObject({
    ...collectiviteFacts,
    nom_ancien: z.string().nullable().describe(about('collectivites_noms_anciens')),
    role: codes(PartyRole),
    url: link,
  })
  .register(apiSchemas, { id: 'PartieFrancaise' })

const foreignParty = z
  .strictObject({ ...partnerFacts, role: codes(PartyRole), url: link })
  .register(apiSchemas, { id: 'PartieEtrangere' })

/** One record of the register, as every answer gives it. */
export const ApiPartnership = z
  .strictObject({
    identifiant: z.uuid().describe(about('identifiant')),
    slug,
    url: link.describe('Adresse de cette ressource.'),
    page: link.describe(about('adresse')),
    titre: z.string(),
    nature: codes(PartnershipKind).nullable().describe(about('nature')),
    statut: codes(PartnershipStatus).nullable().describe(about('statut')),
    collectivites: z.array(frenchParty).describe('Collectivités françaises, le chef de file en premier.'),
    partenaires: z.array(foreignParty).describe('Autorités étrangères, le chef de file en premier.'),
    premiere_signature: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
      .nullable()
      .describe(about('premiere_signature')),
    annee_convention: year.describe(about('annee_convention')),
    annee_debut: year.describe(about('annee_debut')),
    annee_fin: year.describe(about('annee_fin')),
    date_deliberation: day.describe(about('date_deliberation')),
    date_signature: day.describe(about('date_signature')),
    date_transmission: day.describe(about('date_transmission')),
    date_entree_en_vigueur: day.describe(about('date_entree_en_vigueur')),
    date_echeance: day.describe(about('date_echeance')),
    themes: z
      .array(z.strictObject({ code: z.string(), chemin: z.array(z.string()).min(1).max(3) }))
      .describe('Thèmes, le principal en premier\u00a0; le chemin va de la famille au thème précis.'),
    mots_thematiques: z.array(z.string()).describe(about('mots_thematiques')),
    odd: z.array(
      z.strictObject({
        numero: z.int().min(1).max(17),
        libelle: z.string(),
        poids: z.enum(['principal', 'significatif']),
      }),
    ),
    un_pour_cent: codes(OnePercentService).nullable().describe(about('un_pour_cent')),
    objet: z.string().nullable().describe(about('objet')),
    contexte: z.string().nullable().describe(about('contexte')),
    montants: z
      .array(z.strictObject({ annee: z.int(), francais: euros, partenaire: euros, cofinancement: euros }))
      .describe('Apports par année civile, la plus récente en premier\u00a0; vide quand rien n’est connu.'),
    verifie_le: day.describe(about('verifie_le')),
    note: z.string().nullable().describe(about('note')),
    source: z.string().nullable().describe(about('source')),
    publie_le: z.iso.datetime().describe(about('publie_le')),
    modifie_le: z.iso.datetime().describe(about('modifie_le')),
  })
  .describe('Une fiche du registre. Nul ou vide\u00a0: la source ne le dit pas.')
  .register(apiSchemas, { id: 'Partenariat' })

/** A French authority. */
export const ApiCollectivite = z
  .strictObject({
    ...collectiviteFacts,
    adherente: z.boolean().describe('Adhérente de Cités Unies France.'),
    partenariats: count.describe('Fiches publiées dont elle est partie.'),
    url: link,
    page: link,
    url_partenariats: link.describe('Ses partenariats, dans cette API.'),
  })
  .describe('Une collectivité française ou un groupement.')
  .register(apiSchemas, { id: 'Collectivite' })

/** An authority abroad. */
export const ApiPartner = z
  .strictObject({
    ...partnerFacts,
    partenariats: count.describe('Fiches publiées dont elle est partie.'),
    source: z.string().nullable(),
    url: link,
    page: link,
    url_partenariats: link.describe('Ses partenariats, dans cette API.'),
  })
  .describe('Une autorité locale étrangère.')
  .register(apiSchemas, { id: 'Partenaire' })

/** A country of the register. */
export const ApiCountry = z
  .strictObject({
    code: countryCode,
    slug,
    nom: z.string(),
    continent: codes(Continent),
    partenariats: count,
    partenaires: count.describe('Autorités locales de ce pays engagées dans une fiche publiée.'),
    url: link,
    page: link,
    url_partenariats: link,
  })
  .describe('Un pays ou territoire.')
  .register(apiSchemas, { id: 'Pays' })

/** A node of the thematic tree. */
const ApiTheme = z
  .strictObject({
    code: z.string(),
    libelle: z.string(),
    niveau: z.int().min(1).max(3),
    parent: z.string().nullable().describe('Code du thème au-dessus.'),
  })
  .describe('Un thème de l’arbre à trois niveaux.')
  .register(apiSchemas, { id: 'Theme' })

/** An objectif de développement durable. */
const ApiOdd = z
  .strictObject({ numero: z.int().min(1).max(17), libelle: z.string() })
  .describe('Un objectif de développement durable (Nations unies, Agenda 2030).')
  .register(apiSchemas, { id: 'Odd' })

/** Counts of the values of each facet. */
export const ApiFacets = z
  .strictObject({
    total: count.describe('Fiches que la recherche trouve.'),
    facettes: z.array(
      z.strictObject({
        cle: z.string().describe('Nom du paramètre.'),
        libelle: z.string(),
        valeurs: z.array(
          z.strictObject({
            valeur: z.string().describe('Valeur à donner au paramètre.'),
            libelle: z.string(),
            nombre: count.describe(
              'Fiches trouvées avec cette seule valeur pour ce paramètre, les autres paramètres inchangés.',
            ),
          }),
        ),
      }),
    ),
  })
  .describe('Ce que chaque valeur de filtre laisserait.')
  .register(apiSchemas, { id: 'Facettes' })

const listFacts = {
  total: count.describe('Nombre de résultats, toutes pages comprises.'),
  page: z.int().min(1),
  pages: z.int().min(1),
  taille: z.int().min(1).max(100).describe('Résultats par page.'),
  liens: z.strictObject({
    premiere: link,
    precedente: link.nullable(),
    suivante: link.nullable(),
    derniere: link,
  }),
}

const aPage = 'Une page de résultats, avec les adresses des autres.'

/** A page of records. */
export const ApiPartnershipList = z
  .strictObject({ ...listFacts, resultats: z.array(ApiPartnership) })
  .describe(aPage)
  .register(apiSchemas, { id: 'ListePartenariats' })

/** A page of French authorities. */
export const ApiCollectiviteList = z
  .strictObject({ ...listFacts, resultats: z.array(ApiCollectivite) })
  .describe(aPage)
  .register(apiSchemas, { id: 'ListeCollectivites' })

/** A page of authorities abroad. */
export const ApiPartnerList = z
  .strictObject({ ...listFacts, resultats: z.array(ApiPartner) })
  .describe(aPage)
  .register(apiSchemas, { id: 'ListePartenaires' })

/** Every country of the register. */
export const ApiCountryList = z
  .strictObject({ total: count, resultats: z.array(ApiCountry) })
  .describe('Les pays du registre, en une fois.')
  .register(apiSchemas, { id: 'ListePays' })

/** The whole thematic tree. */
export const ApiThemeList = z
  .strictObject({ total: count, resultats: z.array(ApiTheme) })
  .describe('L’arbre des thèmes, dans l’ordre de lecture, en une fois.')
  .register(apiSchemas, { id: 'ListeThemes' })

/** The seventeen objectifs. */
export const ApiOddList = z
  .strictObject({ total: count, resultats: z.array(ApiOdd) })
  .describe('Les dix-sept objectifs, en une fois.')
  .register(apiSchemas, { id: 'ListeOdd' })

/** What stands at the root. */
export const ApiRoot = z
  .strictObject({
    version: z.string(),
    documentation: link,
    openapi: link,
    licence: link,
    ressources: z.record(z.string(), link),
  })
  .describe('Adresses de l’API.')
  .register(apiSchemas, { id: 'Accueil' })

/** A refusal (RFC 9457). */
export const ApiProblem = z
  .strictObject({
    type: link.describe('Adresse qui explique ce genre d’erreur.'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    title_en: z.string(),
    detail_en: z.string(),
    parametres: z
      .array(z.strictObject({ nom: z.string(), detail: z.string(), detail_en: z.string() }))
      .optional(),
  })
  .describe('Ce qui n’a pas pu être fait (RFC 9457), en français et en anglais.')
  .register(apiSchemas, { id: 'Probleme' })
