import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const SET_UP = `mutation ($input: SetUpWorkspaceInput!) {
  setUpWorkspace(input: $input) { viewer { id workspace { id } } userErrors { code message } }
}`;
const TYPES = '{ interactionTypes { id key } protocols { type { key } activeVersion { id } } }';

/** Who asks, and what a log needs to know. @typedef {Awaited<ReturnType<typeof setUp>>} Scene */

/** Sets the workspace up through the API, as its first owner would. */
export async function setUp(/** @type {string} */ asked) {
  const input = {
    workspaceName: 'Bakery',
    ownerName: 'Olga Owner',
    email: 'olga@example.com',
    password: 'violet tram under seven lamps',
    language: 'en',
    timeZone: 'Europe/Berlin',
  };
  const made = await post(asked, SET_UP, { input });
  const { viewer, userErrors } = made.data.setUpWorkspace;
  if (!viewer) throw new Error(JSON.stringify(userErrors));
  const cookie = made.cookie.split(';')[0] ?? '';
  const { data } = await post(asked, TYPES, {}, cookie);
  const call = data.interactionTypes.find((/** @type {{ key: string }} */ { key }) => key === 'CALL');
  const protocol = data.protocols.find(
    (/** @type {any} */ { type, activeVersion }) => type.key === 'CALL' && activeVersion,
  );
  return {
    cookie,
    workspaceId: /** @type {string} */ (viewer.workspace.id),
    ownerId: /** @type {string} */ (viewer.id),
    callId: /** @type {string} */ (call.id),
    protocolVersionId: /** @type {string} */ (protocol.activeVersion.id),
  };
}

/** Computes what the seeded histories add up to, by the command that does so after a repair. */
export function rebuildPulses(/** @type {string} */ root, /** @type {NodeJS.ProcessEnv} */ env) {
  const args = [join(root, 'dist/apps/api/cli.js'), 'pulse', 'rebuild'];
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

/** Sends a document to the API at `asked`; what it answers, and the cookie it sets. @throws Error with its errors */
export async function post(
  /** @type {string} */ asked,
  /** @type {string} */ query,
  /** @type {object} */ variables,
  cookie = '',
) {
  const response = await fetch(`${asked}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = /** @type {{ data?: any, errors?: unknown }} */ (await response.json());
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return { data, cookie: response.headers.get('set-cookie') ?? '' };
}
