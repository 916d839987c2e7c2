import type { Cache, DataFields, Variables } from '@urql/exchange-graphcache';
import { graphql } from '../../graphql/generated';
import type { LogInteractionInput, OptimisticContactFragment } from '../../graphql/generated/graphql';
import { optimisticInteraction } from './optimistic-interaction';

const OptimisticContact = graphql(`
  fragment OptimisticContact on Contact {
    id
    displayName
    promises {
      ...PromiseLine
    }
    painPoints {
      id
      repeatCount
      lastMentionedAt
    }
    preferences {
      ...PreferenceLine
    }
    planned {
      id
    }
  }
`);

/** New pain points, as the person's page shows them. */
function newPains({ painPoints }: LogInteractionInput, entry: DataFields): DataFields[] {
  const at = String(entry['occurredAt']);
  const fresh = (painPoints ?? []).filter(({ painPointId }) => !painPointId);
  return fresh.map(({ id, title, theirWords, category, severity }) => ({
    __typename: 'PainPoint',
    id,
    version: 0,
    title: title ?? '',
    theirWords: theirWords ?? null,
    category: category ?? 'OTHER',
    severity: severity ?? 2,
    status: 'OPEN',
    repeatCount: 0,
    firstMentionedAt: at,
    lastMentionedAt: at,
    viewerCanEdit: true,
    mentions: [],
  }));
}

interface Args {
  input: LogInteractionInput;
}
const isLog = (args: Variables): args is Variables & Args => typeof args['input'] === 'object';

/** What the panels of the person show before the server answered; null while the page was never loaded. */
function contactAfter(contact: OptimisticContactFragment, input: LogInteractionInput, entry: DataFields): DataFields {
  const kept = new Set(input.keptPromiseIds ?? []);
  const again = new Set(input.painPoints?.map(({ painPointId }) => painPointId));
  const told = (pain: OptimisticContactFragment['painPoints'][number]) =>
    again.has(pain.id) ? { ...pain, lastMentionedAt: String(entry['occurredAt']) } : pain;
  const list = (value: unknown): DataFields[] => (Array.isArray(value) ? value : []);
  const planned = input.status === 'PLANNED' ? [entry] : [];
  return {
    __typename: 'Contact',
    id: contact.id,
    promises: [...contact.promises.filter(({ id }) => !kept.has(id)), ...list(entry['promises'])],
    painPoints: [
      ...contact.painPoints.map((pain) => ({ ...told(pain), __typename: 'PainPoint' })),
      ...newPains(input, entry),
    ],
    preferences: [...contact.preferences, ...list(entry['preferences'])],
    planned: [...contact.planned.map(({ id }) => ({ __typename: 'Interaction', id })), ...planned],
  };
}

/** The answer to `logInteraction` as it will most likely be, for the moment until it is here. */
export function optimisticLog(args: Variables, cache: Cache): DataFields {
  if (!isLog(args)) return {};
  const { input } = args;
  const contact = cache.readFragment(OptimisticContact, { __typename: 'Contact', id: input.contactId });
  const entry = optimisticInteraction(input, cache, contact?.displayName ?? '');
  return {
    __typename: 'InteractionPayload',
    interaction: entry,
    contact: contact ? contactAfter(contact, input, entry) : { __typename: 'Contact', id: input.contactId },
    deletedId: null,
    leftAsText: [],
    change: null,
    userErrors: [],
  };
}
