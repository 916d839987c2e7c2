import { inWorkspace } from './database.mjs';
import { decided as shown } from './decided.mjs';
import { LOGGED, TIMELINE } from './entries.mjs';
import { decide, write } from './write-log.mjs';
import { PANELS } from './panels.mjs';

/** @typedef {import('./database.mjs').Actor} Actor */

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
    const timeline = `{"searchedBackTo":null,"totalCount":${page.total},"nodes":${page.nodes},"pageInfo":${JSON.stringify(pageInfo)},"__typename":"InteractionConnection"}`;
    return `{"data":{"contact":${contact(head, page, { actor, now }, `,"timeline":${timeline}`)}}}`;
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
    return `{"data":{"answer":{"interaction":${page.interaction},"contact":${contact(head, page, { actor, now }, '')},"deletedId":null,"change":${change},"leftAsText":[],"userErrors":[],"__typename":"InteractionPayload"}}}`;
  });
}

/** The panels, what rules decide, and the interactions that stand apart, as one text. */
function contact(
  /** @type {any} */ { panels, facts },
  /** @type {any} */ { planned, pinned },
  /** @type {{ actor: Actor, now: string }} */ { actor, now },
  /** @type {string} */ more,
) {
  const rules = JSON.stringify(shown(facts, actor, now)).slice(1, -1);
  return `${panels.slice(0, -1)},${rules},"planned":${planned},"pinned":${pinned}${more}}`;
}
