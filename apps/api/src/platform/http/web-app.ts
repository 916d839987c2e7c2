import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Request, RequestHandler, Response } from 'express';
import sirv from 'sirv';
import { cspNonce } from './security-headers';

const HASHED = /-[\w-]{8}\.(js|css)$/;
const API_PATHS = /^\/(graphql|health|calendar)(\/|$)/;
const IS_FILE = /\.[a-z0-9]+$/i;

/** Where in `index.html` the response's nonce belongs: `<heed-root ngCspNonce="CSP_NONCE">`. */
const NONCE_MARK = /CSP_NONCE/g;
const INLINE_BLOCK = /<(style|script)(?![^>]*\b(?:src|nonce)=)/g;

function setCaching(res: { setHeader(name: string, value: string): unknown }, pathname: string): void {
  const hashed = HASHED.test(pathname);
  res.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
}

function sendPage(res: Response, page: string): void {
  const nonce = cspNonce(res);
  const html = page.replace(NONCE_MARK, nonce).replace(INLINE_BLOCK, `<$1 nonce="${nonce}"`);
  res.setHeader('Cache-Control', 'no-store');
  res.type('html').send(html);
}

/** Whether this request is for the web app and not for the API. */
function isForWeb({ path, method }: Request): boolean {
  return !API_PATHS.test(path) && (method === 'GET' || method === 'HEAD');
}

/**
 * The built web app: hashed files for a year (`.br` and `.gz` beside them are preferred), a file that does not exist is
 * 404, and every other path is a route of the app and answers with `index.html`, the response's nonce put in.
 * `between` runs before a page, not before a file. Where nothing was built there is nothing to serve.
 */
export function webApp(folder: string, between: RequestHandler): RequestHandler[] {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) return [];
  const page = readFileSync(index, 'utf8');
  // `dev` looks at each file when it is asked for. A list made at start would outlive a rebuild of the app, and a file
  // that is listed but gone ends the whole process.
  const files = sirv(folder, { dev: true, brotli: true, gzip: true, etag: true, setHeaders: setCaching });
  const serveFile: RequestHandler = (req, res, next) => {
    if (!isForWeb(req) || !IS_FILE.test(req.path) || req.path === '/index.html') return next();
    files(req, res, () => void res.status(404).type('text').send('Not found'));
  };
  const servePage: RequestHandler = (req, res, next) => (isForWeb(req) ? sendPage(res, page) : next());
  return [serveFile, between, servePage];
}
