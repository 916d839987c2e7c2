import './domain-in-node.mjs';
import { inWorkspace } from './bare-database.mjs';
import { LOGGED, TIMELINE } from './bare-entries.mjs';
import { decide, write } from './bare-log.mjs';
import { PANELS } from './bare-panels.mjs';

const { contactability, preferredChannel } = await import('@heed/domain');

/** @typedef {import('./bare-database.mjs').Actor} Actor */

/** The answer to the web app's contact page, as JSON text: two statements. */
export function contactPage(
  /** @type {Actor} */ actor,
  /** @type {string} */ now,
  /** @type {{ id: string, first: number }} */ { id, first },
) {
  return inWorkspace(actor, async (query) => {
    const leads = actor.role === 'OWNER' || actor.role === 'MANAGER';
    const asked = [actor.workspaceId, id, now, leads];
    const [head] = await query(PANELS, asked);
    const [page] = await query(TIMELINE, [...asked, first + 1]);
    const cursor = page.place && Buffer.from(JSON.stringify([page.at, page.place])).toString('base64url');
    const pageInfo = { hasNextPage: page.n > first, endCursor: cursor ?? null, __typename: 'PageInfo' };
    const timeline = `{"totalCount":${page.total},"nodes":${page.nodes},"pageInfo":${JSON.stringify(pageInfo)},"__typename":"InteractionConnection"}`;
    return `{"data":{"contact":${contact(head, page, now, `,"timeline":${timeline}`)}}}`;
  });
}

/** Logs what the input says and answers with the whole payload: five statements. */
export function logInteraction(
  /** @type {Actor} */ actor,
  /** @type {string} */ now,
  /** @type {{ input: any }} */ { input },
) {
  return inWorkspace(actor, async (query) => {
    const decided = await decide(query, actor, input, now);
    await write(query, actor, decided);
    const asked = [actor.workspaceId, input.contactId, now, actor.role === 'OWNER' || actor.role === 'MANAGER'];
    const [head] = await query(PANELS, asked);
    const [page] = await query(LOGGED, [...asked, input.id]);
    const change = JSON.stringify(decided.change);
    return `{"data":{"answer":{"interaction":${page.interaction},"contact":${contact(head, page, now, '')},"deletedId":null,"change":${change},"userErrors":[],"__typename":"InteractionPayload"}}}`;
  });
}

function contact(
  /** @type {any} */ { panels, facts },
  /** @type {any} */ { planned, pinned },
  /** @type {string} */ now,
  /** @type {string} */ more,
) {
  const zone = 'Europe/Berlin';
  const channel = preferredChannel(facts.preferences, facts.contactPoints, now, zone);
  const reach = contactability(facts, now, zone).map((entry) => ({ ...entry, __typename: 'Contactability' }));
  const decided = `"preferredChannel":${JSON.stringify(channel)},"contactability":${JSON.stringify(reach)}`;
  return `${panels.slice(0, -1)},${decided},"planned":${planned},"pinned":${pinned}${more}}`;
}
