import { v7 as uuid } from 'uuid';
import type { Recipe } from './recipes';
import { SHARED } from './recipes';
import { CHANNELS } from './recipes-of-channels';
import { CARE } from './recipes-of-care';
import { LISTENING } from './recipes-of-listening';
import { PEOPLE } from './recipes-of-people';
import { SUGGESTIONS } from './recipes-of-suggestions';
import { TELLING } from './recipes-of-telling';
import type { World } from './world';

const learned = () => ({ id: uuid(), key: 'OTHER', strength: 'LIKES', source: 'STAFF_OBSERVED' });

const logInteraction: Recipe = async (world) => {
  const before = await world.logged();
  const { version } = await world.protocol();
  const pain = uuid();
  const input = {
    id: uuid(),
    contactId: before.contact,
    typeId: await world.type(),
    participants: [
      { role: 'ATTENDEE', contactId: await world.contact() },
      { role: 'ATTENDEE', memberId: world.things.member },
      { role: 'CC', address: 'a@example.com' },
    ],
    occurredAt: '2026-11-22T08:30:00Z',
    endedAt: '2026-11-22T08:40:00Z',
    outcome: 'CONNECTED',
    subject: 'Order',
    body: 'Talked',
    theirWords: 'It is late',
    protocolVersionId: version,
    painPoints: [
      { id: pain, title: 'Late', theirWords: 'too late', category: 'DELIVERY', severity: 3 },
      { id: uuid(), painPointId: before.pain, severity: 2 },
    ],
    preferences: [{ ...learned(), value: 'Mornings', validUntil: '2027-01-01' }],
    promises: [
      {
        id: uuid(),
        text: 'Call back',
        direction: 'OURS',
        promisorId: world.things.member,
        dueAt: '2026-12-01T09:00:00Z',
        dueZone: 'Europe/Berlin',
      },
    ],
    reminders: [
      {
        id: uuid(),
        title: 'Ask again',
        dueAt: '2026-12-01T09:00:00Z',
        timeZone: 'Europe/Berlin',
        assigneeId: world.things.member,
      },
    ],
    answers: [{ answer: 'ACCEPTED', kind: 'PAIN_POINT', from: 0, to: 6, recordId: pain }],
    keptPromiseIds: [before.promise],
    idempotencyKey: uuid(),
    source: 'phone',
    externalId: uuid(),
  };
  return { input };
};

const onInteraction: Recipe = async (world) => ({ input: { id: (await world.logged()).interaction, version: 1 } });
const onPreference: Recipe = async (world) => ({ input: { id: (await world.logged()).preference, version: 1 } });

async function onPromise(world: World, more: object) {
  const { promise, contact } = await world.logged();
  const { interaction: interactionId } = await world.logged({ contactId: contact });
  return { input: { id: promise, version: 1, interactionId, ...more } };
}

const onReminder: Recipe = async (world) => ({ input: { id: await world.reminder(), version: 1 } });

const twoReminders = async (world: World) => [await world.reminder(), await world.reminder()];
const onReminders: Recipe = async (world) => ({ input: { ids: await twoReminders(world) } });

const REMINDERS: Readonly<Record<string, Recipe>> = {
  reminder: async (world) => ({ id: await world.reminder() }),
  reminders: async (world) => ({ filter: { assigneeId: world.things.member, contactId: await world.contact() } }),
  completeReminders: onReminders,
  cancelReminders: onReminders,
  snoozeReminders: async (world) => ({ input: { ids: await twoReminders(world), until: '2026-12-01T09:00:00Z' } }),
  reassignReminders: async (world) => ({
    input: { ids: [await world.reminder()], assigneeId: world.things.member },
  }),
  createReminder: async (world) => {
    const { contact: contactId, interaction: sourceInteractionId } = await world.logged();
    const whence = { contactId, sourceInteractionId, origin: 'INTERACTION' };
    const words = { title: world.text(), note: world.text(), assigneeId: world.things.member };
    return { input: { id: uuid(), ...whence, ...words, dueDate: '2026-12-01', timeZone: 'Europe/Berlin' } };
  },
  updateReminder: async (world) => {
    const words = { title: world.text(), note: world.text(), assigneeId: world.things.member };
    const due = { dueAt: '2026-12-01T09:00:00Z', timeZone: 'Europe/Paris' };
    return { input: { id: await world.reminder(), version: 1, ...words, ...due } };
  },
  completeReminder: onReminder,
  skipReminder: async (world) => ({
    input: { id: await world.reminder({ recurrence: { rule: 'FREQ=WEEKLY' } }), version: 1 },
  }),
  cancelReminder: onReminder,
  snoozeReminder: async (world) => ({
    input: { id: await world.reminder(), version: 1, until: '2026-12-01T09:00:00Z' },
  }),
};

const TALK: Readonly<Record<string, Recipe>> = {
  logInteraction,
  editInteraction: async (world) => {
    const { interaction: id } = await world.logged();
    const typeId = await world.type('VIDEO_CALL');
    const words = { subject: 'Other', body: 'More', theirWords: 'Well' };
    return { input: { id, version: 1, typeId, outcome: null, ...words, occurredAt: '2026-11-22T08:00:00Z' } };
  },
  pinInteraction: onInteraction,
  unpinInteraction: onInteraction,
  deleteInteraction: onInteraction,
  restoreInteraction: async (world) => ({ input: { id: await world.deleted() } }),
  undoChange: async (world) => ({ input: { changeId: (await world.logged()).change } }),
  recordPreference: async (world) => {
    const { contact: contactId, interaction: evidenceInteractionId } = await world.logged();
    return { input: { ...learned(), contactId, evidenceInteractionId, value: 'Evenings', validUntil: '2027-01-01' } };
  },
  updatePreference: async (world) => {
    const { preference: id } = await world.logged();
    return { input: { id, version: 1, value: 'Noon', validUntil: '2027-01-01' } };
  },
  confirmPreference: onPreference,
  removePreference: onPreference,
  updatePainPoint: async (world) => {
    const { pain: id } = await world.logged();
    return { input: { id, version: 1, title: 'Dear', theirWords: 'too dear', severity: 4 } };
  },
  changePainPointStatus: async (world) => {
    const { pain: id, contact } = await world.logged();
    const { interaction: interactionId } = await world.logged({ contactId: contact });
    return { input: { id, version: 1, status: 'RESOLVED_CONFIRMED', interactionId } };
  },
  keepPromise: (world) => onPromise(world, {}),
  breakPromise: (world) => onPromise(world, { customerToldAt: '2026-11-22T08:00:00Z' }),
  releasePromise: (world) => onPromise(world, { customerToldAt: '2026-11-22T08:00:00Z' }),
  renegotiatePromise: (world) => onPromise(world, { dueAt: '2027-03-01T09:00:00Z', dueZone: 'UTC' }),
};

/** A recipe for every operation that names something by its id; kept complete by the isolation matrix. */
export const RECIPES: Readonly<Record<string, Recipe>> = {
  ...SHARED,
  ...PEOPLE,
  ...REMINDERS,
  ...TALK,
  ...SUGGESTIONS,
  ...CHANNELS,
  ...CARE,
  ...TELLING,
  ...LISTENING,
};
