import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '../../src/platform/database/database';
import { Api, type SignedIn } from '../api';

let api: Api;
let owner: SignedIn;
beforeAll(async () => {
  api = await Api.boot();
  owner = await api.signUp();
});
afterAll(() => api.close());

const nested = (levels: number) => `{ ${'a { '.repeat(levels)} b ${'} '.repeat(levels)} }`;
const spread = Array.from({ length: 20 }, (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`).join(' ');

const DOCUMENTS: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['no document', 'hello'],
  ['an open brace', '{'],
  ['an unknown field', '{ nothingOfTheKind }'],
  ['an unknown type', 'query ($a: Nothing) { viewer { id } }'],
  ['a field without its selection', '{ viewer }'],
  ['a selection on a scalar', '{ viewer { id { id } } }'],
  ['a missing argument', '{ oneTimeLink { id } }'],
  ['an argument of another type', '{ oneTimeLink(token: { a: 1 }) { id } }'],
  ['a missing variable', 'query ($t: String!) { oneTimeLink(token: $t) { id } }'],
  ['an undefined variable', '{ oneTimeLink(token: $t) { id } }'],
  ['a fragment that spreads itself', '{ ...a } fragment a on Query { ...a }'],
  ['fragments that double twenty times', `{ ...f0 } ${spread} fragment f20 on Query { viewer { id } }`],
  ['an unknown fragment', '{ ...nowhere }'],
  ['two operations without a name', '{ viewer { id } } { viewer { id } }'],
  ['two operations and none chosen', 'query A { viewer { id } } query B { viewer { id } }'],
  ['too deep', nested(12)],
  ['too many aliases', `{ ${Array.from({ length: 16 }, (_, n) => `a${n}: viewer { id }`).join(' ')} }`],
  ['too many directives', `{ viewer { id ${'@include(if: true) '.repeat(6)} } }`],
  ['an unknown directive', '{ viewer @nothing { id } }'],
  ['too many tokens', `{ ${'viewer { id } '.repeat(700)} }`],
  ['a subscription', 'subscription { viewer { id } }'],
  ['a type definition', 'type A { b: Int }'],
  ['an enum that does not exist', 'mutation { inviteMember(input: { email: "a@b.cd", role: KING }) { path } }'],
];

describe('a document that is not acceptable', () => {
  it.each(DOCUMENTS)('is answered with 4xx: %s', async (_name, query) => {
    const reply = await owner.client.ask(query);
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect(reply.status).toBeLessThan(500);
    expect(JSON.stringify(reply.errors)).not.toMatch(/node_modules|\.ts:|\bat \w+ \(|stacktrace|select .* from/i);
  });
});

const BODIES: readonly (readonly [number, string, string])[] = [
  [400, 'no JSON', '{"query":'],
  [400, 'a JSON text', '"query"'],
  [400, 'a batch', '[{"query":"{ viewer { id } }"}]'],
  [400, 'an empty object', '{}'],
  [400, 'a query that is no text', '{"query":{"a":1}}'],
  [400, 'variables that are no object', '{"query":"{ viewer { id } }","variables":"a"}'],
  [413, 'more than 1 MB', `{"query":"${'a'.repeat(1024 * 1024)}"}`],
];

describe('a body that is not acceptable', () => {
  it.each(BODIES)('is answered with %i: %s', async (status, _name, body) => {
    expect((await owner.client.send(body)).status).toBe(status);
  });

  it.each(['utf-7', 'utf-16', 'iso-8859-1', '"UTF-7"'])(
    'is answered with 415 in the character set %s',
    async (charset) => {
      const reply = await owner.client.send('{"query":"{ viewer { id } }"}', {
        'content-type': `application/json; charset=${charset}`,
      });
      expect(reply.status).toBe(415);
    },
  );

  it('is taken in UTF-8, said or not', async () => {
    const headers = { 'content-type': 'application/json; charset="UTF-8"' };
    expect((await owner.client.send('{"query":"{ viewer { id } }"}', headers)).status).toBe(200);
  });
});

describe('a request from another site', () => {
  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=a'])(
    'is refused when it is sent as %s, which needs no leave of ours',
    async (type) => {
      const reply = await owner.client.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': type },
        body: '{"query":"{ viewer { id } }"}',
      });
      expect(reply.status).toBeGreaterThanOrEqual(400);
      expect(reply.status).toBeLessThan(500);
    },
  );

  it('is refused as a plain GET', async () => {
    const reply = await owner.client.fetch('/graphql?query=%7B__typename%7D');
    expect(reply.status).toBe(400);
  });

  it('cannot write by GET', async () => {
    const reply = await owner.client.fetch('/graphql?query=mutation%7BsignOut%7BsignedOut%7D%7D', {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(reply.status).toBe(405);
  });
});

it('shows nothing of what went wrong in our house but the id of the request', async () => {
  const database = api.part(Database);
  Object.assign(database, { global: () => Promise.reject(new Error('duplicate key in /srv/heed/secret.ts')) });
  const reply = await api.visitor().ask('{ setupState { required } }');
  Reflect.deleteProperty(database, 'global');
  expect(reply.errors).toMatchObject([
    { extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: reply.headers.get('x-request-id') } },
  ]);
  expect(JSON.stringify(reply.errors)).not.toMatch(/duplicate|secret|srv/);
});

it.each([0, -1, 101, 1e9])('refuses pages of %i entries, given as a literal or by a variable', async (first) => {
  const literal = await owner.client.ask(`{ contacts(first: ${first}) { nodes { id } } }`);
  const variable = await owner.client.ask('query ($n: Int) { contacts(first: $n) { nodes { id } } }', { n: first });
  expect([literal.status, variable.status]).toEqual([400, 400]);
});

const JUDGED = 'suggestions { open { id } } brief { words }';
const times = (count: number, field: string) => Array.from({ length: count }, (_, n) => `a${n}: ${field}`).join(' ');

it.each([
  [200, 'a whole page', `{ contacts(first: 100) { nodes { ${JUDGED} } } }`],
  [400, 'both ways into a page', `{ contacts(first: 100) { nodes { ${JUDGED} } edges { node { brief { words } } } } }`],
  [
    400,
    'pages by other names',
    `{ ${times(3, `contacts(first: 100) { nodes { ...judged } }`)} } fragment judged on Contact { ${JUDGED} }`,
  ],
  [400, 'many days', `{ ${times(14, 'today { dueToday }')} }`],
  [200, 'people found', `{ find(text: "a", first: 100) { entries { excerpt } } }`],
  [400, 'what is found by many names', `{ ${times(15, 'find(text: "a", first: 100) { entries { excerpt } }')} }`],
  [200, 'a few days', `{ ${times(3, 'today { dueToday }')} }`],
])('answers with %i to the suggestions, briefs and found texts of %s', async (status, _name, query) => {
  expect((await owner.client.ask(query)).status).toBe(status);
});

it('keeps the schema from strangers in production', async () => {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    expect((await api.visitor().ask('{ __schema { types { name } } }')).status).toBe(401);
    expect((await owner.client.ask('{ __schema { types { name } } }')).status).toBe(200);
  } finally {
    process.env['NODE_ENV'] = before;
  }
});
