import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ROLES } from '@heed/domain';
import { isRequiredArgument, type GraphQLField } from 'graphql';
import { PERMISSIONS, permissionOf, rightOf } from '../../src/identity/permissions';
import type { Principal } from '../../src/platform/principal';
import { Api } from '../api';
import type { Client } from '../client';

interface Caller {
  readonly name: string;
  readonly client: Client;
  /** Null for nobody. */
  readonly principal: Pick<Principal, 'kind' | 'role'> | null;
}

let api: Api;
let callers: Caller[];
beforeAll(async () => {
  api = await Api.boot();
  callers = [{ name: 'nobody', client: api.visitor(), principal: null }];
  for (const role of ROLES) {
    callers.push({ name: role, client: (await api.signInAs(role)).client, principal: { kind: 'USER', role } });
  }
  for (const [scope, role] of [
    ['READ', 'READ_ONLY'],
    ['WRITE', 'AGENT'],
  ] as const) {
    callers.push({
      name: `key ${scope}`,
      client: (await api.withKey(scope)).client,
      principal: { kind: 'API_KEY', role },
    });
  }
});
afterAll(() => api.close());

/** A document that reaches the gate and then fails for want of its variables, so that nothing runs. */
function reaching(kind: string, { name, args, type }: GraphQLField<unknown, unknown>): string {
  const required = args.filter(isRequiredArgument);
  const variables = required.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const given = required.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const leaf = /^(Boolean|String|ID|Int)!?$/.test(String(type)) ? '' : '{ __typename }';
  return `${kind} ${variables && `(${variables})`} { ${name} ${given && `(${given})`} ${leaf} }`;
}

function statusFor(caller: Caller, operation: string): 401 | 403 | null {
  if (permissionOf(operation).open === 'ALWAYS') return null;
  if (caller.principal === null) return 401;
  return rightOf(caller.principal, operation) === 'NO' ? 403 : null;
}

it('lets each role do what the table says, operation by operation, and refuses the rest before anything runs', async () => {
  const wrong: string[] = [];
  for (const [kind, root] of [
    ['query', api.schema.getQueryType()],
    ['mutation', api.schema.getMutationType()],
  ] as const) {
    for (const field of Object.values(root?.getFields() ?? {}).filter(({ name }) => name !== 'signOut')) {
      const ask = async (caller: Caller) => {
        const { status } = await caller.client.ask(reaching(kind, field));
        const refused = status === 401 || status === 403 ? status : null;
        if (refused !== statusFor(caller, field.name)) wrong.push(`${caller.name} ${field.name}: ${status}`);
      };
      await Promise.all(callers.map(ask));
    }
  }
  expect(wrong).toEqual([]);
}, 120_000);

it("names every operation that changes something as closed to READ_ONLY, but for what is one's own", () => {
  const own = [
    'setUpWorkspace',
    'signIn',
    'signOut',
    'redeemPasswordReset',
    'acceptInvite',
    'switchWorkspace',
    'changePassword',
    'updateProfile',
    'useReminderLink',
    'markNotificationsRead',
    'updateNotificationSettings',
    'addPushDevice',
    'removePushDevice',
    'makeCalendarFeed',
    'revokeCalendarFeed',
    'useReminderLink',
    'sendTestNotification',
  ];
  const mutations = Object.keys(api.schema.getMutationType()?.getFields() ?? {}).filter((name) => !own.includes(name));
  expect(mutations.filter((name) => PERMISSIONS[name]?.roles.READ_ONLY !== 'NO')).toEqual([]);
});
