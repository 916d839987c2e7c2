import { post } from '../bench/measure/scene.mjs';

/** @typedef {import('./scene.mjs').Scene} Scene */

const TOLD = `query ($after: String) { notifications(first: 100, after: $after) {
  edges { node { kind reminderId } } pageInfo { hasNextPage endCursor } } }`;
const DELIVERIES = `SELECT d.id, d.channel, d.state, d.attempts, d.member_id AS "memberId", n.subject_id AS "reminderId"
  FROM delivery d LEFT JOIN notification n ON n.workspace_id = d.workspace_id AND n.id = d.notification_id
 WHERE d.workspace_id = $1`;
const LATE = `SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY late) AS half, percentile_disc(0.95) WITHIN GROUP (ORDER BY late) AS most,
    max(late) AS longest
  FROM (SELECT extract(epoch FROM at - occurrence_at)::float8 AS late FROM notification WHERE workspace_id = $1) l`;

/** Compares what everybody was told, by each way, with what was due. */
export async function compare({ client, asked, scene, mailbox, receiver }) {
  const deliveries = (await client.query(DELIVERIES, [scene.workspaceId])).rows;
  const late = (await client.query(LATE, [scene.workspaceId])).rows[0];
  const told = await inTheApp(asked, scene);
  const hooks = byWebhook(scene, deliveries, receiver);
  const mails = byMail(scene, deliveries, mailbox);
  const tried = deliveries.filter(({ attempts }) => attempts > 1).length;
  return {
    figures: {
      ...told.figures,
      'told after it was due, s (half, 95 %, longest)': `${late.half}, ${late.most}, ${late.longest}`,
      ...hooks.figures,
      ...mails.figures,
      'deliveries tried more than once': tried,
    },
    wrong: [...told.wrong, ...hooks.wrong, ...mails.wrong],
  };
}

/** Each member reads each of their reminders once, and nobody else's. */
async function inTheApp(/** @type {string} */ asked, /** @type {Scene} */ { members, reminders }) {
  const wrong = [];
  let count = 0;
  for (const { id, email, cookie } of members) {
    const read = await readAll(asked, cookie);
    count += read.length;
    const own = reminders.filter(({ memberId }) => memberId === id).map((reminder) => reminder.id);
    if (read.toSorted().join() !== own.toSorted().join())
      wrong.push(`${email} read ${read.length} notifications of ${new Set(read).size} reminders and has ${own.length}`);
  }
  return { figures: { 'in the app': `${count} of ${reminders.length}` }, wrong };
}

async function readAll(/** @type {string} */ asked, /** @type {string} */ cookie) {
  /** @type {string[]} */
  const ids = [];
  for (let after = null; ;) {
    const { edges, pageInfo } = (await post(asked, TOLD, { after }, cookie)).data.notifications;
    ids.push(...edges.map(({ node }) => node.reminderId));
    if (!pageInfo.hasNextPage) return ids;
    after = pageInfo.endCursor;
  }
}

/** Each reminder under one id, the delivery's, however often it came. */
function byWebhook(/** @type {Scene} */ { reminders }, deliveries, receiver) {
  const made = deliveries.filter(({ channel }) => channel === 'WEBHOOK');
  const wrong = [...receiver.wrong];
  if (made.length !== reminders.length)
    wrong.push(`${made.length} webhook deliveries for ${reminders.length} reminders`);
  for (const { id, state, reminderId } of made) {
    const ids = [...(receiver.taken.get(id)?.reminderIds ?? [])];
    if (state !== 'SENT') wrong.push(`webhook ${id} is ${state}`);
    if (ids.join() !== reminderId)
      wrong.push(`webhook ${id} of ${reminderId} arrived with ${ids.join(' and ') || 'nothing'}`);
  }
  const known = new Set(made.map(({ id }) => id));
  wrong.push(...[...receiver.taken.keys()].filter((id) => !known.has(id)).map((id) => `webhook ${id} is nobody's`));
  const times = [...receiver.taken.values()].map((one) => one.times);
  const repeated = times.filter((count) => count > 1).length;
  return {
    figures: { 'by webhook': `${times.length} of ${reminders.length}`, 'of them more than once': repeated },
    wrong,
  };
}

/** Each member one mail, under the id of its delivery, however often it came. */
function byMail(/** @type {Scene} */ { members }, deliveries, mailbox) {
  const made = deliveries.filter(({ channel }) => channel === 'MAIL');
  const wrong = made.filter(({ state }) => state !== 'SENT').map(({ id, state }) => `mail ${id} is ${state}`);
  for (const { id, email } of members) {
    const wanted = made.filter(({ memberId }) => memberId === id).map((mail) => `<${mail.id}@example.com>`);
    const came = [...(mailbox.taken.get(email)?.keys() ?? [])];
    if (wanted.length !== 1 || came.join() !== wanted.join())
      wrong.push(`${email} got the mails ${came.join(' ')}, for ${wanted.join(' ')}`);
  }
  return { figures: { 'by mail': `${mailbox.taken.size} of ${members.length}` }, wrong };
}
