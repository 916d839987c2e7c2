import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { getNamedType, isInputObjectType, type GraphQLInputType } from 'graphql';
import { v7 as uuid } from 'uuid';
import type { Client } from '../client';
import { databaseDigest } from '../database-digest';
import { type Args, argsWith, leavesOf, type Operation, operationsOf } from './documents';
import { faultOf } from './fault';
import { RECIPES } from './recipes-of-talk';
import { TwoWorkspaces } from './two-workspaces';
import { field, list, text } from './world';

let both: TwoWorkspaces;
let reader: Client;
let visitor: Client;
beforeAll(async () => {
  both = await TwoWorkspaces.boot();
  reader = (await both.api.withKey('READ')).client;
  visitor = both.api.visitor();
}, 60_000);
afterAll(() => both.close());

/** They take secrets and no ids; their refusals are their own specs'. */
const OF_SESSIONS =
  /^(setUpWorkspace|signIn|signOut|switchWorkspace|changePassword|redeemPasswordReset|acceptInvite|useReminderLink)$/;
const mutations = () =>
  operationsOf(both.api.schema, 1).filter(({ name, kind }) => kind === 'mutation' && !OF_SESSIONS.test(name));

/** All their ids but one may be those of new things. */
const MADE_BY_CLIENTS = /^(logInteraction|acceptProposal|markPassage)$/;

/** Calls of this operation that a rule must refuse: an id of nothing, a version nobody has, a text that cannot be. */
async function refusable({ name }: Operation): Promise<Args[]> {
  const args = (await RECIPES[name]?.(both.here)) ?? {};
  const bend = (last: string, value: unknown) =>
    leavesOf(args)
      .filter(({ path }) => path.at(-1) === last)
      .map(({ path }) => argsWith(args, path, value));
  const ids = leavesOf(args).filter(
    ({ path, value }) => /^(?!external).*ids?$/i.test(nameOf(path)) && typeof value === 'string',
  );
  const texts = ['name', 'givenName', 'subject', 'body', 'title', 'value', 'reason', 'source', 'label', 'email', 'url'];
  return [
    ...ids.slice(0, 1).map(({ path }) => argsWith(args, path, 'nothing')),
    ...ids.slice(1, 3).map(({ path }) => argsWith(args, path, MADE_BY_CLIENTS.test(name) ? 'nothing' : uuid())),
    ...bend('version', 4_711),
    ...texts.flatMap((last) => bend(last, 'a\0b')),
  ];
}

/** The name of the field a path ends in, or of the list it ends in. */
function nameOf(path: readonly (string | number)[]): string {
  return String(path.findLast((key) => typeof key === 'string'));
}

/** Whether a path leads to a field of the operation's input; an empty one means the whole. */
function stands(operation: Operation, path: readonly unknown[]): boolean {
  let type: GraphQLInputType | undefined = operation.field.args.find(({ name }) => name === 'input')?.type;
  for (const key of path.map(String)) {
    if (/^\d+$/.test(key)) continue;
    const named = type && getNamedType(type);
    type = isInputObjectType(named) ? named.getFields()[key]?.type : undefined;
    if (type === undefined) return false;
  }
  return true;
}

it('a refused mutation leaves no trace and says which field is wrong and what to do', async () => {
  const wrong: string[] = [];
  for (const operation of mutations()) {
    const calls = await refusable(operation);
    const before = await databaseDigest(both.api);
    let refused = 0;
    for (const args of calls) {
      const reply = await both.here.client.ask(operation.document, args);
      const reasons = list(field(reply.data, operation.name), 'userErrors');
      if (faultOf(reply) !== null) wrong.push(`${operation.name} ${JSON.stringify(args)}: ${faultOf(reply)}`);
      if (reasons.length === 0 && reply.status < 400) wrong.push(`${operation.name} took ${JSON.stringify(args)}`);
      refused += reasons.length > 0 || reply.status === 400 ? 1 : 0;
      for (const reason of reasons) {
        const at = list(reason, 'field');
        if (!stands(operation, at)) wrong.push(`${operation.name} has no ${at.join('.')}`);
        if (!/^[A-Z].{14,}[.]$/.test(text(reason, 'message')))
          wrong.push(`${operation.name}: ${text(reason, 'message')}`);
      }
    }
    if (
      calls.length < 2 &&
      operation.name !== 'inviteMember' &&
      !/ApiKey|PasswordReset|liftChannel|restore|undo|closeFirstSteps|NotificationsRead|NotificationSettings|removePushDevice|CalendarFeed|sendAgain|sendTestNotification|ListeningModel/.test(
        operation.name,
      )
    )
      wrong.push(`${operation.name} was refused ${calls.length} times only`);
    if (refused < calls.length) wrong.push(`${operation.name} took ${calls.length - refused} of ${calls.length}`);
    if ((await databaseDigest(both.api)) !== before) wrong.push(`${operation.name} left a trace`);
  }
  expect(wrong).toEqual([]);
}, 120_000);

it('nobody, and a key that may only read, change nothing by any mutation', async () => {
  const calls = await Promise.all(
    mutations().map(async (operation) => [operation, (await RECIPES[operation.name]?.(both.here)) ?? {}] as const),
  );
  const before = await databaseDigest(both.api);
  for (const [operation, args] of calls) {
    expect([operation.name, (await visitor.ask(operation.document, args)).status]).toEqual([operation.name, 401]);
    expect([operation.name, (await reader.ask(operation.document, args)).status]).toEqual([operation.name, 403]);
  }
  expect(await databaseDigest(both.api)).toBe(before);
}, 60_000);
