import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Reply } from '../client';
import { type Args, argsWith, leavesOf, type Operation, operationsOf, placeOf, placesOf } from './documents';
import { RECIPES } from './recipes-of-talk';
import { TwoWorkspaces } from './two-workspaces';
import { field, list, text } from './world';

let both: TwoWorkspaces;
beforeAll(async () => {
  both = await TwoWorkspaces.boot();
}, 60_000);
afterAll(() => both.close());

/** What takes an id that the client made. */
const CREATES = /^(create|add|record|block|log|snoozeS|dismiss|acceptS|acceptP|markPa|startH)/;
/** Its answer holds a secret that is told once. */
const TOLD_ONCE = 'createApiKey';

const creates = () =>
  operationsOf(both.api.schema, 1).filter(
    (one) => CREATES.test(one.name) && one.name !== TOLD_ONCE && idsOf(one).has('input.id'),
  );
const idsOf = (operation: Operation) => placesOf(operation.field, (leaf) => leaf === 'ID');
const recipe = async ({ name }: Operation) => (await RECIPES[name]?.(both.here)) ?? {};

/** The id of the change that an operation made, or the codes of why it did not. */
async function done({ name, document }: Operation, args: Args): Promise<string> {
  const { data, errors }: Reply<Readonly<Record<string, unknown>>> = await both.here.client.ask(document, args);
  if (errors.length > 0) return JSON.stringify(errors);
  const codes = list(field(data, name), 'userErrors').map((one) => text(one, 'code'));
  return codes.length > 0 ? codes.join() : text(field(data, name, 'change'), 'id');
}

/** The same with another text somewhere, or another number where it has no text. */
function otherBody(operation: Operation, args: Args): Args {
  for (const [type, kind] of [
    ['String', 'string'],
    ['Int', 'number'],
  ] as const) {
    const places = placesOf(operation.field, (leaf) => leaf === type);
    const at = leavesOf(args).find(({ path, value }) => places.has(placeOf(path)) && typeof value === kind);
    if (at !== undefined)
      return argsWith(args, at.path, kind === 'string' ? `${String(at.value)}7` : Number(at.value) + 1);
  }
  throw new Error(`${operation.name} has neither text nor number in its recipe.`);
}

it('is answered alike however often it is sent at once, and refused with another body or as something else', async () => {
  const [createTag] = creates().filter(({ name }) => name === 'createTag');
  const wrong: string[] = [];
  for (const operation of creates()) {
    const args = await recipe(operation);
    const [first = '', ...more] = await Promise.all([1, 2, 3, 4].map(() => done(operation, args)));
    const other = await done(operation, otherBody(operation, args));
    const id = leavesOf(args).find(({ path }) => placeOf(path) === 'input.id')?.value;
    const tag = { input: { id, name: both.here.text() } };
    const another = createTag && operation.name !== 'createTag' ? await done(createTag, tag) : 'IDEMPOTENCY_CONFLICT';
    if (!/^[0-9a-f-]{36}$/.test(first) || more.some((one) => one !== first))
      wrong.push(`${operation.name} answers ${[first, ...more].join(' ')}`);
    if (other !== 'IDEMPOTENCY_CONFLICT') wrong.push(`${operation.name} with another body: ${other}`);
    if (another !== 'IDEMPOTENCY_CONFLICT') wrong.push(`the id of ${operation.name} as a tag: ${another}`);
  }
  expect(wrong).toEqual([]);
}, 60_000);
