import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { getNamedType, type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { LARGEST_BODY } from '../../src/platform/http/request-body';
import type { Client } from '../client';
import { type Args, argsWith, leavesOf, type Operation, operationsOf } from './documents';
import { faultOf } from './fault';
import { NAUGHTY } from './naughty';
import { RECIPES } from './recipes-of-talk';
import { TwoWorkspaces } from './two-workspaces';

const RUNS = Number(process.env['HEED_FUZZ_RUNS'] ?? 1_200);
const SEED = Number(process.env['HEED_FUZZ_SEED'] ?? 20_261_122);

/** What begins or ends sessions is called by somebody who has none. */
const OF_SESSIONS = /^(setUpWorkspace|signIn|signOut|switchWorkspace|changePassword|redeemPasswordReset|acceptInvite)$/;

let both: TwoWorkspaces;
let visitor: Client;
let operations: Operation[];
const valid = new Map<string, Args>();
beforeAll(async () => {
  both = await TwoWorkspaces.boot();
  visitor = both.api.visitor();
  operations = operationsOf(both.api.schema, 1);
  for (const { name } of operations) valid.set(name, (await RECIPES[name]?.(both.here)) ?? {});
}, 60_000);
afterAll(() => both.close());

const INSTANTS = [
  ...['2026-02-30T00:00:00Z', '2026-11-22T24:00:00Z', '0001-01-01T00:00:00+14:00', '9999-12-31T23:59:59-12:00'],
  ...[
    '0000-01-01T00:00:00Z',
    '1899-12-31T23:59:59Z',
    '2026-11-22T08:00:00.123456789Z',
    '2026-11-22',
    '+275760-09-13T00:00:00Z',
  ],
  ...[
    '2016-12-31T23:59:60Z',
    '2026-11-22T08:00:00',
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
    '2026-10-25T02:30:00+02:00',
  ],
];
const DATES = [
  '2026-02-30',
  '2024-02-29',
  '0001-01-01',
  '9999-12-31',
  '0000-01-01',
  '2026-13-01',
  '1582-10-10',
  '10000-01-01',
];
const NUMBERS = [0, -0, -1, 1, 1.5, 2 ** 31 - 1, -(2 ** 31), 2 ** 31, 2 ** 53, 1e21, 1e308, -1e-308];

/** Anything at all, whatever was asked for. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [null], { __proto__: null }, '', ...NUMBERS),
  fc.constantFrom<unknown>(...NAUGHTY),
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.anything({ maxDepth: 2 }),
  fc.uuid(),
);

/** Mostly what the type asks for at its edges, often nothing, sometimes anything. */
function valueOf(type: GraphQLInputType, depth = 0): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return valueOf(type.ofType, depth);
  if (isListType(type)) {
    const item = valueOf(type.ofType, depth + 1);
    const many = fc.tuple(item, fc.constantFrom(60, 1_000)).map(([one, n]) => Array<unknown>(n).fill(one));
    return fc.oneof({ weight: 6, arbitrary: fc.array(item, { maxLength: 4 }) }, many, anything);
  }
  return fc.oneof({ weight: 12, arbitrary: leafOf(type, depth) }, fc.constant(null), anything);
}

function leafOf(type: GraphQLInputType, depth: number): fc.Arbitrary<unknown> {
  const named = getNamedType(type);
  if (isEnumType(named)) return fc.constantFrom(...named.getValues().map(({ name }) => name), 'UNKNOWN');
  if (isInputObjectType(named)) {
    if (depth > 3) return fc.constant({});
    const fields = Object.values(named.getFields());
    const record = Object.fromEntries(fields.map((one) => [one.name, valueOf(one.type, depth + 1)]));
    return fc.record(record, { requiredKeys: fields.filter((one) => isNonNullType(one.type)).map(({ name }) => name) });
  }
  const known = [...valid.values()].flatMap((args) => leavesOf(args).map(({ value }) => value));
  const leaves: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    ID: fc.oneof(fc.uuid({ version: 7 }), fc.constantFrom(...known), fc.constantFrom(...NAUGHTY)),
    String: fc.oneof(fc.constantFrom(...NAUGHTY), fc.string({ unit: 'binary' }), fc.lorem()),
    Int: fc.oneof(fc.integer({ min: -3, max: 5 }), fc.constantFrom(...NUMBERS)),
    Boolean: fc.boolean(),
    DateTime: fc.oneof(
      fc.constantFrom(...INSTANTS),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    ),
    Date: fc.constantFrom(...DATES),
  };
  return leaves[named.name] ?? anything;
}

interface Call {
  readonly operation: Operation;
  readonly args: Args;
}

/** A call that was right but for a few places, or one made up from the types alone. */
function callOf(operation: Operation): fc.Arbitrary<Call> {
  const right = valid.get(operation.name) ?? {};
  const paths = leavesOf(right).map(({ path }) => path);
  const made = fc.record(Object.fromEntries(operation.field.args.map((arg) => [arg.name, valueOf(arg.type)])));
  const place = paths.length === 0 ? fc.constant([]) : fc.constantFrom(...paths);
  const extra = fc.constantFrom('constructor', 'surplus', 'workspaceId', 'role');
  const deep = fc.oneof(anything, fc.constantFrom<unknown>(...INSTANTS, ...DATES, ...NUMBERS));
  const bent = fc
    .tuple(fc.array(fc.tuple(place, deep), { minLength: 1, maxLength: 3 }), fc.boolean(), extra)
    .map(([changes, surplus, name]) => {
      const args = changes.reduce((all, [path, value]) => argsWith(all, path, value), right);
      return surplus && 'input' in args && changes.length === 3 ? argsWith(args, ['input', name], 1) : args;
    });
  return fc.oneof(bent, made).map((args) => ({ operation, args }));
}

/** What is wrong with the answer to a call, with all that is needed to ask it again. */
async function wrongWith({ operation, args }: Call): Promise<string[]> {
  // A larger body is cut off while it is sent, which a client sees as a broken connection.
  if (Buffer.byteLength(JSON.stringify(args)) > LARGEST_BODY / 2) return [];
  const client = OF_SESSIONS.test(operation.name) ? visitor : both.here.client;
  const ask = () => client.ask(operation.document, args);
  // A connection that was kept alive may be closed by its other end at the moment of sending.
  const fault = faultOf(await ask().catch(ask));
  return fault === null ? [] : [`${operation.name} ${JSON.stringify(args).slice(0, 2_000)}: ${fault}`];
}

it(
  `answers ${RUNS} odd calls without a fault of its own (seed ${SEED})`,
  async () => {
    const calls = fc.constantFrom(...operations).chain(callOf);
    const queue = fc.sample(calls, { seed: SEED, numRuns: RUNS });
    const wrong: string[] = [];
    const work = async () => {
      for (let next = queue.pop(); next; next = queue.pop()) wrong.push(...(await wrongWith(next)));
    };
    await Promise.all(Array.from({ length: 8 }, work));
    expect(wrong).toEqual([]);
  },
  60_000 + RUNS * 60,
);
