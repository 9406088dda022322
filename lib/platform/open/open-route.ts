import 'server-only'
import { randomBytes } from 'node:crypto'
import { config } from '../config'
import { log } from '../log'
import { routes } from '../routes'
import { entityTag, isKnown } from './entity-tag'
import {
  internalProblem,
  notFoundProblem,
  PROBLEM_TYPE,
  type Problem,
  parametersProblem,
  problemDocument,
  readOnlyProblem,
  tooManyProblem,
  unknownParameter,
} from './problem'
import { allowanceHeaders, countRequest } from './request-limit'
import { streamOf } from './stream'

/** A file that is written while it is read; nothing is asked of the database before the first chunk. */
export type OpenFile = {
  name: string
  type: string
  chunks: () => AsyncGenerator<string | Uint8Array<ArrayBuffer>>
}

/** What a query of open data answers; `null` is « nothing there ». */
export type OpenReply =
  | { json: unknown; type?: string; links?: Record<string, string | null> }
  | { file: OpenFile }
  | { problem: Problem }
  | null

type Handler<C> = (request: Request, context: C) => Promise<Response>

/** What other sites' scripts may read of our headers. */
const EXPOSED = 'ETag, Link, RateLimit, RateLimit-Policy, Retry-After, Content-Disposition'
const CORS = { 'access-control-allow-origin': '*', 'access-control-expose-headers': EXPOSED }
const METHODS = 'GET, HEAD, OPTIONS'
const PREFLIGHT = {
  'access-control-allow-methods': METHODS,
  'access-control-allow-headers': 'If-None-Match, Accept, Content-Type',
  'access-control-max-age': '86400',
  allow: METHODS,
}

/** Requests that one whole file is worth. */
const FILE_COST = 10

/**
 * The handlers of an address of open data: readable from any site, counted against the limit, answered with 304 when
 * nothing changed, and with a problem document (RFC 9457) when it cannot be answered.
 */
export function openRoute<C = unknown>(
  reply: (query: URLSearchParams, context: C) => Promise<OpenReply>,
  { isFile = false, takesParameters = false } = {},
): Record<'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', Handler<C>> {
  const answer: Handler<C> = async (request, context) => {
    try {
      const allowance = await countRequest(request.headers, isFile ? FILE_COST : 1)
      const headers = { ...CORS, ...allowanceHeaders(allowance) }
      if (allowance.isOver)
        return problemAnswer(tooManyProblem(allowance.limit, allowance.secondsLeft), headers)
      const query = new URL(request.url).searchParams
      const unexpected = takesParameters ? [] : [...query.keys()]
      return unexpected.length > 0
        ? problemAnswer(parametersProblem(unexpected.map(unknownParameter)), headers)
        : answerOf(await reply(query, context), request, headers)
    } catch (error) {
      const reference = randomBytes(4).toString('hex')
      log().error({ err: error, digest: reference, path: new URL(request.url).pathname }, 'request failed')
      return problemAnswer(internalProblem(reference), CORS)
    }
  }
  return {
    GET: answer,
    HEAD: answer,
    OPTIONS: preflight,
    POST: refuseWriting,
    PUT: refuseWriting,
    PATCH: refuseWriting,
    DELETE: refuseWriting,
  }
}

async function preflight(): Promise<Response> {
  return new Response(null, { status: 204, headers: { ...CORS, ...PREFLIGHT } })
}

/** The framework would refuse too, but without the methods that HTTP asks a refusal to name. */
async function refuseWriting(): Promise<Response> {
  return problemAnswer(readOnlyProblem, { ...CORS, allow: METHODS })
}

function answerOf(reply: OpenReply, request: Request, common: Record<string, string>): Response {
  if (reply === null) return problemAnswer(notFoundProblem, common)
  if ('problem' in reply) return problemAnswer(reply.problem, common)
  const headers = { ...common, 'cache-control': 'public, max-age=60' }
  return 'file' in reply ? fileAnswer(reply.file, request, headers) : jsonAnswer(reply, request, headers)
}

function jsonAnswer(
  { json, type = 'application/json; charset=utf-8', links = {} }: Extract<OpenReply, { json: unknown }>,
  request: Request,
  common: Record<string, string>,
): Response {
  const body = JSON.stringify(json)
  const tag = entityTag(body)
  const link = Object.entries(links).flatMap(([rel, href]) => (href ? [`<${href}>; rel="${rel}"`] : []))
  const headers = { ...common, etag: tag, ...(link.length > 0 ? { link: link.join(', ') } : {}) }
  if (isKnown(request.headers, tag)) return new Response(null, { status: 304, headers })
  const isHead = request.method === 'HEAD'
  return new Response(isHead ? null : body, { headers: { ...headers, 'content-type': type } })
}

function fileAnswer(
  { name, type, chunks }: OpenFile,
  request: Request,
  common: Record<string, string>,
): Response {
  const headers = { ...common, 'content-type': type, 'content-disposition': `attachment; filename="${name}"` }
  return new Response(request.method === 'HEAD' ? null : streamOf(told(chunks(), name)), { headers })
}

/** A file that breaks off leaves a trace: its answer has begun, and can no longer say so. */
async function* told(chunks: ReturnType<OpenFile['chunks']>, name: string): ReturnType<OpenFile['chunks']> {
  try {
    yield* chunks
  } catch (error) {
    log().error({ err: error, file: name }, 'file broken off')
    throw error
  }
}

function problemAnswer(problem: Problem, headers: Record<string, string>): Response {
  const document = problemDocument(problem, `${config().appUrl}${routes.openData}`)
  return new Response(JSON.stringify(document), {
    status: problem.status,
    headers: { ...headers, 'content-type': PROBLEM_TYPE, 'cache-control': 'no-store' },
  })
}
