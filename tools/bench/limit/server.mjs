import { createServer } from 'node:http';
import { contactPage, logInteraction } from './contact-page.mjs';
import { findActor } from './database.mjs';
import { contactsPage } from './list.mjs';

/** @type {Record<string, (actor: import('./database.mjs').Actor, now: string, variables: any) => Promise<string>>} */
const ANSWERS = { ContactPage: contactPage, LogInteraction: logInteraction, ContactsPage: contactsPage };

/**
 * The limit: what the same answers cost with nothing but `http` and `pg`. It takes the same requests, finds the session,
 * keeps to the same row-level security and transaction, and sends the same JSON, most of it as the text that PostgreSQL
 * made. It decides what to do by the name of the operation, and checks nothing else.
 */
const server = createServer(async (request, response) => {
  try {
    const text = request.method === 'POST' ? await answer(request) : '{}';
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(text),
    });
    response.end(text);
  } catch (error) {
    response.writeHead(500).end(JSON.stringify({ errors: [String(error)] }));
  }
});
server.listen(Number(process.env['PORT']), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));

async function answer(/** @type {import('node:http').IncomingMessage} */ request) {
  const { query, variables } = JSON.parse(await bodyOf(request));
  const now = new Date().toISOString();
  const actor = await findActor(request.headers.cookie ?? '', now);
  const name = /^(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '';
  const write = ANSWERS[name];
  if (!write) throw new Error(`There is no limit for ${name}.`);
  return write(actor, now, variables);
}

async function bodyOf(/** @type {import('node:http').IncomingMessage} */ request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}
