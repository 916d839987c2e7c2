import type { Cache, DataFields } from '@urql/exchange-graphcache';
import { type CacheUpdate, forget } from '../graphql/forget';
import { ChangeRow, HistoryQuery } from './data/history';
import { insertTimelineEntry, removeTimelineEntry } from './timeline-cache';

/** What a mutation's answer names; undefined where it was not selected. */
interface Named {
  contact?: { id: string } | null;
  interaction?: { id: string } | null;
  change?: { id: string } | null;
  deletedId?: string | null;
}

const isNamed = (value: unknown): value is Named => typeof value === 'object' && value !== null;

/** The payload, whether it was asked for by its own name or by an alias. */
function payloadOf(result: DataFields): Named {
  const payload = Object.entries(result).find(([name, value]) => name !== '__typename' && isNamed(value))?.[1];
  return isNamed(payload) ? payload : {};
}

/** Puts the change at the head of the contact's history, when that is loaded. */
export function insertChange(cache: Cache, contactId: string, change: { id: string }): void {
  const row = cache.readFragment(ChangeRow, { __typename: 'Change', id: change.id });
  if (!row) return;
  for (const field of cache.inspectFields({ __typename: 'Contact', id: contactId })) {
    const { first, after } = field.arguments ?? {};
    if (field.fieldName !== 'history' || after || typeof first !== 'number') continue;
    cache.updateQuery({ query: HistoryQuery, variables: { id: contactId, first } }, (data) => {
      const history = data?.contact?.history;
      if (!data?.contact || !history || history.nodes.some((node) => node.id === row.id)) return data;
      const nodes = [{ ...row, __typename: 'Change' as const }, ...history.nodes];
      return { ...data, contact: { ...data.contact, history: { ...history, nodes } } };
    });
  }
}

/** After any mutation that answers with a contact: its history has one line more. */
const aboutContact: CacheUpdate = (result, _args, cache) => {
  const { contact, change } = payloadOf(result);
  if (contact && change) insertChange(cache, contact.id, change);
};

/** After a mutation about one interaction: out of the timeline, and in again where it belongs now. */
const aboutInteraction: CacheUpdate = (result, args, cache, info) => {
  const { contact, interaction, deletedId } = payloadOf(result);
  if (!contact) return;
  const moved = deletedId ?? interaction?.id;
  if (moved) removeTimelineEntry(cache, contact.id, moved);
  if (interaction) insertTimelineEntry(cache, contact.id, interaction);
  aboutContact(result, args, cache, info);
};

/** An undo may bring back or take away entries anywhere: timeline and history are asked for anew, if they are shown. */
const afterUndo: CacheUpdate = (result, _args, cache) => {
  const { contact } = payloadOf(result);
  if (!contact) return;
  const person = { __typename: 'Contact', id: contact.id };
  forget(cache, person, 'timeline');
  forget(cache, person, 'history');
  forget(cache, person, 'feelingTrend');
  forget(cache, 'Query', 'contacts');
};

/** Who is archived or restored leaves lists and comes into others: they are asked for anew. */
const asideAndBack: CacheUpdate = (result, args, cache, info) => {
  aboutContact(result, args, cache, info);
  forget(cache, 'Query', 'contacts');
};

/** How two people belong together is seen from both sides: what the other's page holds is asked for anew. */
const aboutTwo: CacheUpdate = (result, args, cache, info) => {
  aboutContact(result, args, cache, info);
  const here = payloadOf(result).contact?.id;
  for (const key of cache.inspectFields('Query').filter(({ fieldName }) => fieldName === 'contact')) {
    const id = key.arguments?.['id'];
    if (typeof id === 'string' && id !== here) forget(cache, { __typename: 'Contact', id }, 'relationships');
  }
};

/** Mutations after which something that was due or suggested is so no longer, or anew. */
export const SETTLES_WHAT_IS_DUE = [
  'keepPromise',
  'breakPromise',
  'releasePromise',
  'renegotiatePromise',
  'createReminder',
  'updateReminder',
  'completeReminder',
  'snoozeReminder',
  'skipReminder',
  'cancelReminder',
  'snoozeSuggestion',
  'dismissSuggestion',
  'acceptSuggestion',
  'takeRecovery',
  'tickRecoveryStep',
  'confirmRecovery',
  'startHandover',
  'acceptHandover',
  'editHandoverDraft',
  'handoverTold',
  'withdrawHandover',
  'acceptProposal',
  'markPassage',
];

const CONTACT_MUTATIONS = [
  ...SETTLES_WHAT_IS_DUE,
  'updateContact',
  'addContactPoint',
  'updateContactPoint',
  'removeContactPoint',
  'addAffiliation',
  'updateAffiliation',
  'setContactTags',
  'recordConsent',
  'blockChannel',
  'liftChannelBlock',
  'recordPreference',
  'updatePreference',
  'confirmPreference',
  'removePreference',
  'updatePainPoint',
  'changePainPointStatus',
  'addImportantDate',
  'updateImportantDate',
  'removeImportantDate',
  'dismissProposal',
];

/** What the mutations of a contact's page change in the cache beyond the records they answer with. */
export const contactUpdates: Record<string, CacheUpdate> = {
  ...Object.fromEntries(CONTACT_MUTATIONS.map((name) => [name, aboutContact])),
  archiveContact: asideAndBack,
  restoreContact: asideAndBack,
  addRelationship: aboutTwo,
  updateRelationship: aboutTwo,
  removeRelationship: aboutTwo,
  editInteraction: aboutInteraction,
  pinInteraction: aboutContact,
  unpinInteraction: aboutContact,
  deleteInteraction: aboutInteraction,
  restoreInteraction: aboutInteraction,
  undoChange: afterUndo,
  createTag: (_result, _args, cache) => cache.invalidate('Query', 'tags'),
};
