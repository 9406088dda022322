/** A parameter that could not be taken, in both languages. */
export type ProblemParameter = { nom: string; detail: string; detail_en: string }

/** What went wrong, for a program and for the person who writes it (RFC 9457), in French and in English. */
export type Problem = {
  /** Last part of its address in the documentation. */
  kind: 'parametre-inconnu' | 'introuvable' | 'trop-de-requetes' | 'lecture-seule' | 'erreur-interne'
  status: number
  title: string
  titleEn: string
  detail: string
  detailEn: string
  parameters?: ProblemParameter[]
}

/** Media type of a problem. */
export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

/** The document of RFC 9457; `documentation` is the page where each kind is explained. */
export function problemDocument(problem: Problem, documentation: string): Record<string, unknown> {
  const { kind, status, title, titleEn, detail, detailEn, parameters } = problem
  return {
    type: `${documentation}#${kind}`,
    title,
    status,
    detail,
    title_en: titleEn,
    detail_en: detailEn,
    ...(parameters ? { parametres: parameters } : {}),
  }
}

/** Nothing at this address. */
export const notFoundProblem: Problem = {
  kind: 'introuvable',
  status: 404,
  title: 'Introuvable',
  titleEn: 'Not found',
  detail: 'Rien n’existe à cette adresse, ou n’y existe plus.',
  detailEn: 'There is nothing at this address, or no longer.',
}

/** Parameters that mean nothing here; a filter that is not understood is never ignored. */
export function parametersProblem(parameters: ProblemParameter[]): Problem {
  const names = [...new Set(parameters.map(({ nom }) => nom))].join(', ')
  return {
    kind: 'parametre-inconnu',
    status: 400,
    title: 'Paramètre inconnu ou illisible',
    titleEn: 'Unknown or unreadable parameter',
    detail: `À corriger\u00a0: ${names}. Rien n’a été cherché, pour ne pas donner une réponse à une autre question.`,
    detailEn: `To be mended: ${names}. Nothing was searched, so as not to answer another question.`,
    parameters,
  }
}

/** Nothing can be changed here. */
export const readOnlyProblem: Problem = {
  kind: 'lecture-seule',
  status: 405,
  title: 'Lecture seule',
  titleEn: 'Read only',
  detail: 'Cette adresse se lit avec GET ou HEAD\u00a0; rien ne s’y écrit.',
  detailEn: 'This address is read with GET or HEAD; nothing is written here.',
}

/** Too many requests from one place. */
export function tooManyProblem(limit: number, secondsLeft: number): Problem {
  return {
    kind: 'trop-de-requetes',
    status: 429,
    title: 'Trop de requêtes',
    titleEn: 'Too many requests',
    detail: `Plus de ${limit} requêtes en une minute. Réessayez dans ${secondsLeft}\u00a0s.`,
    detailEn: `More than ${limit} requests within a minute. Try again in ${secondsLeft} s.`,
  }
}

/** A fault of ours; the reference finds it in the log. */
export function internalProblem(reference: string): Problem {
  return {
    kind: 'erreur-interne',
    status: 500,
    title: 'Erreur du portail',
    titleEn: 'Error of the portal',
    detail: `La réponse n’a pas pu être préparée. Référence à nous donner\u00a0: ${reference}.`,
    detailEn: `The answer could not be prepared. Reference to quote: ${reference}.`,
  }
}

/** A parameter that this address does not have. */
export function unknownParameter(nom: string): ProblemParameter {
  return {
    nom,
    detail: 'Ce paramètre n’existe pas à cette adresse.',
    detail_en: 'This address has no such parameter.',
  }
}
