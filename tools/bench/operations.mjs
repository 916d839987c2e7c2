import { v7 as newId } from 'uuid';
import { contactId } from './seed.mjs';

/** Prime, so that every contact is asked for before one comes again. */
const STRIDE = 7919;

/** @typedef {{ name: string, goal: number, body: (n: number) => string }} Operation one to measure, its n-th request */

/** What is measured: the two operations people wait for most, as the web app sends them. */
export function operations(
  /** @type {import('./documents.mjs').WebDocuments} */ documents,
  /** @type {import('./scene.mjs').Scene} */ scene,
  /** @type {import('./seed.mjs').Scale} */ { contacts },
) {
  const page = documents.operation('ContactPage');
  const log = documents.operation('BenchLog', LOG);
  const wellKnown = (/** @type {number} */ n) => contactId(1 + ((n * STRIDE) % (contacts / 20)));
  const anybody = (/** @type {number} */ n) => contactId(1 + ((n * STRIDE) % contacts));
  const send = (/** @type {string} */ query, /** @type {object} */ variables) => JSON.stringify({ query, variables });
  return {
    page: {
      name: 'contact page',
      goal: 0.7,
      body: (/** @type {number} */ n) => send(page, { id: wellKnown(n), first: 50, filter: null }),
    },
    log: {
      name: 'log with 5 dependent rows',
      goal: 0.55,
      body: (/** @type {number} */ n) => send(log, { input: logInput(scene, anybody(n), n) }),
    },
  };
}

const LOG = `mutation BenchLog($input: LogInteractionInput!) {
  answer: logInteraction(input: $input) { ...InteractionAnswer }
}`;

/** A call that leaves a participant, a pain point with its mention, a preference and a promise. */
function logInput(
  /** @type {import('./scene.mjs').Scene} */ { callId, protocolVersionId },
  /** @type {string} */ contact,
  /** @type {number} */ n,
) {
  return {
    id: newId(),
    contactId: contact,
    typeId: callId,
    protocolVersionId,
    direction: 'INBOUND',
    outcome: 'CONNECTED',
    subject: `Call ${n}`,
    body: 'She waited twice for an answer about her order and asks to be called before noon.',
    theirWords: 'I should not have to ask twice.',
    feeling: 'STRAINED',
    painPoints: [
      { id: newId(), title: `Asked twice, ${n}`, theirWords: 'Twice.', category: 'PROCESS_WAIT', severity: 2 },
    ],
    preferences: [
      { id: newId(), key: 'PACE', value: `Short answers, ${n}`, strength: 'LIKES', source: 'CUSTOMER_STATED' },
    ],
    promises: [{ id: newId(), text: 'Call back before noon', direction: 'OURS', dueAt: '2099-01-01T11:00:00.000Z' }],
  };
}
