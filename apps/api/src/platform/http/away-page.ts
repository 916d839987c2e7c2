import type { RequestHandler } from 'express';
import type { Readiness } from '../health/readiness';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="5"><title>Heed is waiting for its database</title>
<h1>Heed is waiting for its database</h1>
<p>The database cannot be reached right now. Nothing you saved is lost. This page tries again every five seconds.</p></html>`;

const isPage = (accept: string | undefined) => accept?.includes('text/html') === true;

/** While the database is away every page opened says so with HTTP 503, and opens by itself once it is back. */
export function awayPage(readiness: Readiness): RequestHandler {
  return async (req, res, next) => {
    if (req.method !== 'GET' || !isPage(req.headers.accept) || req.path.startsWith('/health')) return next();
    if ((await readiness.database()) === 'ok') return next();
    res.status(503).setHeader('Retry-After', '5').setHeader('Cache-Control', 'no-store').type('html').send(PAGE);
  };
}
