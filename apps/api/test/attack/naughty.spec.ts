import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Args, argsWith, leavesOf, type Operation, operationsOf, placeOf, placesOf } from './documents';
import { faultOf } from './fault';
import { NAUGHTY } from './naughty';
import { RECIPES } from './recipes-of-talk';
import { TwoWorkspaces } from './two-workspaces';

let both: TwoWorkspaces;
beforeAll(async () => {
  both = await TwoWorkspaces.boot();
}, 60_000);
afterAll(() => both.close());

/** Texts with a form of their own: they are tried one at a time, and may come back in their canonical form. */
const FORMED =
  /\.(email|phone|language|timeZone|dueZone|domain|key|icon|value|idempotencyKey|token|search|code)$|^token$|^search$|^after$/;
/** Who signs in and out would end the session that asks. */
const OF_SESSIONS = /^(setUpWorkspace|signIn|signOut|switchWorkspace|changePassword|redeemPasswordReset|acceptInvite)$/;

/** Without HEED_FUZZ_RUNS each place is tried with every twelfth text, beginning elsewhere, so that all are tried somewhere. */
const STRIDE = process.env['HEED_FUZZ_RUNS'] === undefined ? 12 : 1;
const textsFor = (turn: number) => NAUGHTY.filter((_, index) => (index + turn) % STRIDE === 0);
const MINUTES = STRIDE === 1 ? 30 : 3;

/** Every text the recipe of an operation gives. */
function textsOf(operation: Operation, args: Args) {
  const places = placesOf(operation.field, (leaf) => leaf === 'String');
  return leavesOf(args).filter(({ path }) => places.has(placeOf(path)));
}

/** Their payloads show a link and no name, and the note of a letter deeper than is asked for here. */
const SHOWS_NO_TEXT = ['inviteMember', 'startHandover'];

const stored = (text: string) => text.normalize('NFC').trim();

/** What is wrong with the reply to a call in which this text stood at these places. */
function problemOf(reply: Awaited<ReturnType<TwoWorkspaces['here']['client']['ask']>>, text: string): string | null {
  const fault = faultOf(reply);
  if (fault !== null) return fault;
  const refused = JSON.stringify(reply).includes('"userErrors":[{');
  const empty = stored(text) === '';
  const back = leavesOf(reply.data).some(({ value }) => value === stored(text));
  return refused || empty || back || reply.data === null ? null : 'accepted, but it did not come back as it was';
}

async function allAtOnce(items: readonly (() => Promise<string | null>)[]): Promise<string[]> {
  const wrong: string[] = [];
  const queue = [...items];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const problem = await next();
      if (problem !== null) wrong.push(problem);
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return wrong;
}

const mutations = () =>
  operationsOf(both.api.schema, 2).filter(({ name, kind }) => kind === 'mutation' && !OF_SESSIONS.test(name));

describe('a naughty text', () => {
  it(
    'comes back as it was from every mutation, or is refused cleanly',
    async () => {
      const calls = mutations().flatMap((operation, turn) =>
        textsFor(turn).map((text) => async () => {
          const args = (await RECIPES[operation.name]?.(both.here)) ?? {};
          const free = textsOf(operation, args).filter(({ path }) => !FORMED.test(placeOf(path)));
          if (free.length === 0) return null;
          const given = free.reduce((all, { path }) => argsWith(all, path, text), args);
          const reply = await both.here.client.ask(operation.document, given);
          const problem = SHOWS_NO_TEXT.includes(operation.name) ? faultOf(reply) : problemOf(reply, text);
          return problem && `${operation.name} ${JSON.stringify(text.slice(0, 40))}: ${problem}`;
        }),
      );
      expect(await allAtOnce(calls)).toEqual([]);
    },
    MINUTES * 60_000,
  );

  it(
    'is taken or refused cleanly where a form is asked for, in queries too',
    async () => {
      const calls: (() => Promise<string | null>)[] = [];
      for (const operation of operationsOf(both.api.schema, 1).filter(({ name }) => !OF_SESSIONS.test(name))) {
        const args = (await RECIPES[operation.name]?.(both.here)) ?? {};
        const formed = textsOf(operation, args).filter(
          ({ path }) => operation.kind === 'query' || FORMED.test(placeOf(path)),
        );
        for (const { path } of formed) {
          for (const text of textsFor(calls.length)) {
            calls.push(async () => {
              const problem = faultOf(await both.here.client.ask(operation.document, argsWith(args, path, text)));
              return problem && `${operation.name} ${placeOf(path)} ${JSON.stringify(text.slice(0, 40))}: ${problem}`;
            });
          }
        }
      }
      expect(await allAtOnce(calls)).toEqual([]);
    },
    MINUTES * 60_000,
  );

  it(
    'is refused cleanly as an id, a cursor, a text searched for and whatever signs in',
    async () => {
      const { contact } = await both.here.logged();
      const visitor = both.api.visitor();
      const documents = [
        'query($t: ID!) { contact(id: $t) { id } company(id: $t) { id } interaction(id: $t) { id } protocol(id: $t) { id } }',
        'query($t: String) { contacts(after: $t) { totalCount } }',
        'query($t: String) { contacts(after: $t, sort: LAST_INTERACTION) { totalCount } }',
        'query($t: String) { companies(after: $t) { totalCount } }',
        `query($t: String) { contact(id: "${contact}") { timeline(after: $t) { totalCount } } }`,
        `query($t: String) { contact(id: "${contact}") { history(after: $t) { nodes { id } } } }`,
        `query($t: String) { contact(id: "${contact}") { timeline(filter: { text: $t }) { totalCount } } }`,
        'query($t: String!) { find(text: $t) { contacts { id } companies { id } entries { excerpt } } }',
        'query($t: String) { feed(filter: { text: $t }) { searchedBackTo nodes { id } } }',
        'query($t: String) { companies(search: $t) { totalCount } contacts(filter: { search: $t }) { totalCount } }',
        `mutation($t: ID!) { undoChange(input: { changeId: $t }) { userErrors { code } } }`,
      ];
      const strangers = [
        'query($t: String!) { oneTimeLink(token: $t) { id } }',
        'mutation($t: String!) { redeemPasswordReset(input: { token: $t, password: $t }) { userErrors { code } } }',
        'mutation($t: String!) { acceptInvite(input: { token: $t, name: $t, password: $t }) { userErrors { code } } }',
      ];
      const ask = (client: typeof visitor, document: string, t: string) => async () => {
        const problem = faultOf(await client.ask(document, { t }));
        return problem && `${document} ${JSON.stringify(t.slice(0, 40))}: ${problem}`;
      };
      const cursors = [
        ['9999-99-99T99:99:99.999999Z', contact],
        ['0000-01-01T00:00:00.000000Z', contact],
        ['9999999999999999', contact],
        ['-9999999999999999', contact],
        [null, contact],
        [contact],
      ].map((keys) => Buffer.from(JSON.stringify(keys)).toString('base64url'));
      const wrong = await allAtOnce([
        ...documents.flatMap((one, turn) =>
          [...textsFor(turn), ...cursors].map((text) => ask(both.here.client, one, text)),
        ),
        ...strangers.flatMap((one, turn) => textsFor(turn).map((text) => ask(visitor, one, text))),
      ]);
      expect(wrong).toEqual([]);
    },
    MINUTES * 60_000,
  );

  it('counts up to more than 120', () => expect(new Set(NAUGHTY).size).toBeGreaterThan(120));
});
