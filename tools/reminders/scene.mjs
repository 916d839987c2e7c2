import { v7 as uuid } from 'uuid';
import { post } from '../bench/measure/scene.mjs';
import { say } from '../start/say.mjs';
import { withConnection } from '../start/postgres/connect.mjs';

const PASSWORD = 'violet tram under seven lamps';
const MINUTE_MS = 60_000;

const SET_UP = `mutation ($input: SetUpWorkspaceInput!) {
  setUpWorkspace(input: $input) { viewer { id workspace { id } } userErrors { code message } } }`;
const INVITE = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { path userErrors { code message } } }`;
const ACCEPT = `mutation ($input: AcceptInviteInput!) {
  acceptInvite(input: $input) { viewer { id } userErrors { code message } } }`;
const CHOOSE = `mutation ($input: UpdateNotificationSettingsInput!) {
  updateNotificationSettings(input: $input) { userErrors { code message } } }`;
const ADD_ENDPOINT = `mutation ($input: AddWebhookEndpointInput!) {
  addWebhookEndpoint(input: $input) { secret userErrors { code message } } }`;

/** As reminders made by hand are written; spread over a minute. */
const REMINDERS = `
  INSERT INTO reminder (workspace_id, id, version, title, assignee_id, due_at, time_zone, state, remind_at,
                        lead_minutes, origin, created_by_id, created_at)
  SELECT $1, gen_random_uuid(), 1, 'Call number ' || n, who, at, $4, 'SCHEDULED', at, '{}', 'MANUAL', who, now()
    FROM (SELECT n, ($2::uuid[])[1 + n % cardinality($2::uuid[])] AS who,
                 $3::timestamptz + (n * 7919 % 60000) * interval '1 millisecond' AS at
            FROM generate_series(1, $5::int) n) s
  RETURNING id, assignee_id AS "memberId"`;

/**
 * A member who is told. @typedef {{ id: string, email: string, cookie: string }} Member
 * @typedef {{ workspaceId: string, begin: Date, members: Member[], reminders: { id: string, memberId: string }[] }} Scene
 */

/** A workspace with members, an endpoint, and everything due within one minute, the mails of the day too. */
export async function fill({ asked, url, receiver }, /** @type {{ reminders: number, members: number }} */ size) {
  const timeZone = whereItIsMorning(new Date());
  const { owner, workspaceId } = await setUp(asked, timeZone);
  const members = [owner];
  while (members.length < size.members) members.push(await join(asked, owner, members.length));
  receiver.secret = await addEndpoint(asked, owner, receiver.url);
  const begin = new Date(Math.ceil((Date.now() + 15_000) / MINUTE_MS) * MINUTE_MS);
  for (const [at, member] of members.entries()) await choose(asked, member, minuteOf(begin, timeZone) + (at % 2));
  const reminders = await withConnection(url, async (client) => {
    await watchAs(client, workspaceId);
    const params = [workspaceId, members.map(({ id }) => id), begin, timeZone, size.reminders];
    return (await client.query(REMINDERS, params)).rows;
  });
  say(`${members.length} members, ${reminders.length} reminders.`);
  return { workspaceId, begin, members, reminders };
}

/** Makes a connection see what the workspace's notifications and deliveries are. */
export async function watchAs(/** @type {import('pg').Client} */ client, /** @type {string} */ workspaceId) {
  const nobody = '00000000-0000-0000-0000-000000000000';
  const settings = `SELECT set_config('app.workspace', $1, false), set_config('app.role', 'OWNER', false), set_config('app.actor', $2, false)`;
  await client.query(settings, [workspaceId, nobody]);
}

async function setUp(/** @type {string} */ asked, /** @type {string} */ timeZone) {
  const email = 'olga@example.com';
  const names = { workspaceName: 'Bakery', ownerName: 'Olga Owner', language: 'en' };
  const { answer, cookie } = await ask(asked, SET_UP, { ...names, email, password: PASSWORD, timeZone });
  const { id, workspace } = answer.viewer;
  return { owner: { id, email, cookie }, workspaceId: workspace.id };
}

/** @returns {Promise<Member>} */
async function join(/** @type {string} */ asked, /** @type {Member} */ owner, /** @type {number} */ number) {
  const email = `person-${number}@example.com`;
  const { answer: invited } = await ask(asked, INVITE, { email, role: 'AGENT' }, owner.cookie);
  const accepting = { token: invited.path.split('/').at(-1), name: `Person ${number}`, password: PASSWORD };
  const { answer, cookie } = await ask(asked, ACCEPT, accepting);
  return { id: answer.viewer.id, email, cookie };
}

async function addEndpoint(/** @type {string} */ asked, /** @type {Member} */ owner, /** @type {string} */ url) {
  return (await ask(asked, ADD_ENDPOINT, { id: uuid(), url }, owner.cookie)).answer.secret;
}

function choose(/** @type {string} */ asked, /** @type {Member} */ member, /** @type {number} */ digestAt) {
  const wanted = { mail: 'DAILY_DIGEST', digestAt, webhook: true, push: false, quietDays: [] };
  return ask(asked, CHOOSE, { version: 0, ...wanted }, member.cookie);
}

/** The one field of a mutation's answer. @throws Error with its user errors */
async function ask(
  /** @type {string} */ asked,
  /** @type {string} */ document,
  /** @type {object} */ input,
  cookie = '',
) {
  const answered = await post(asked, document, { input }, cookie);
  const [answer] = Object.values(answered.data);
  if (answer.userErrors.length > 0) throw new Error(JSON.stringify(answer.userErrors));
  return { answer, cookie: answered.cookie.split(';')[0] ?? '' };
}

/** A zone in which it is ten o'clock or so: no run meets midnight, where one day's mail ends and the next begins. */
function whereItIsMorning(/** @type {Date} */ now) {
  const west = now.getUTCHours() - 10;
  return `Etc/GMT${west < 0 ? west : `+${Math.min(west, 12)}`}`;
}

function minuteOf(/** @type {Date} */ at, /** @type {string} */ timeZone) {
  const clock = new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', minute: 'numeric', hourCycle: 'h23' });
  const part = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  return part.hour * 60 + part.minute;
}
