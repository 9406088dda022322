import type { IncomingMessage, ServerResponse } from 'node:http'

/** What a form may weigh: the framework's own limit on server actions (`bodySizeLimit`), a little more than a file of 5 MB. */
const MOST_BYTES = 6 * 1024 * 1024

/** Read and thrown away before the answer is certain to be seen: a browser that is still sending does not listen. */
const MOST_DRAINED = 64 * 1024 * 1024

const PAGE = `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Envoi trop lourd</title></head><body style="font-family:system-ui;max-width:40rem;margin:3rem auto;padding:0 1.25rem">
<p>Portail de la coopération décentralisée</p><h1>Ce fichier est trop lourd</h1>
<p>Un fichier pèse 5\u00a0Mo au plus. Rien n’a été enregistré\u00a0: revenez à la page précédente, votre saisie y est encore, et choisissez un fichier plus léger.</p>
</body></html>`

/**
 * Answers a form that weighs more than the portal takes (413, RFC 9110 §15.5.14) and says whether it did: without
 * script the framework would answer with a failure.
 */
export function refuseHeavyPost(request: IncomingMessage, response: ServerResponse): boolean {
  const weight = Number(request.headers['content-length'] ?? 0)
  if (request.method !== 'POST' || !(weight > MOST_BYTES)) return false
  const answer = () => {
    if (response.headersSent) return
    response.writeHead(413, { 'content-type': 'text/html; charset=utf-8', connection: 'close' })
    response.end(PAGE)
  }
  if (weight > MOST_DRAINED) answer()
  else request.resume().once('end', answer)
  return true
}
