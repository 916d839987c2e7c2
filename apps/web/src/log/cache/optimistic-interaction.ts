import type { Cache, DataFields } from '@urql/exchange-graphcache';
import { graphql } from '../../graphql/generated';
import type {
  LogInteractionInput,
  LoggedPainPointInput,
  LoggedPreferenceInput,
  LoggedPromiseInput,
} from '../../graphql/generated/graphql';
import { DAY_MS } from '../../ui/time-text';

const TypeLook = graphql(`
  fragment TypeLook on InteractionType {
    id
    key
    label
    icon
    channel
  }
`);
const ShownGuide = graphql(`
  fragment ShownGuide on ProtocolVersion {
    id
    protocolId
    name
    number
  }
`);
const KnownPromise = graphql(`
  fragment KnownPromise on PromiseRecord {
    id
    text
  }
`);
const KnownPain = graphql(`
  fragment KnownPain on PainPoint {
    id
    title
    severity
    lastMentionedAt
  }
`);

interface Scene {
  cache: Cache;
  input: LogInteractionInput;
  at: string;
  contactName: string;
  author: DataFields;
}

function authorOf(cache: Cache): DataFields {
  const viewer = cache.resolve('Query', 'viewer');
  const key = typeof viewer === 'string' ? viewer : null;
  const read = (field: string) => (key ? cache.resolve(key, field) : null);
  return { __typename: 'Actor', id: String(read('id') ?? 'viewer'), kind: 'USER', name: String(read('name') ?? '') };
}

function promise(made: LoggedPromiseInput, { contactName, author, at, input }: Scene): DataFields {
  return {
    __typename: 'PromiseRecord',
    id: made.id,
    version: 0,
    text: made.text,
    direction: made.direction,
    promisor: made.direction === 'THEIRS' ? contactName : String(author['name']),
    promisorId: made.promisorId ?? null,
    dueAt: made.dueAt ?? null,
    dueZone: made.dueZone ?? null,
    status: 'OPEN',
    overdue: false,
    customerToldAt: null,
    resolvedAt: null,
    viewerCanEdit: true,
    source: { __typename: 'InteractionRef', id: input.id, typeKey: '', occurredAt: at },
  };
}

function mention(told: LoggedPainPointInput, { cache, at }: Scene): DataFields {
  const again = told.painPointId;
  const known = again ? cache.readFragment(KnownPain, { __typename: 'PainPoint', id: again }) : null;
  const before = known && Date.parse(at) - Date.parse(known.lastMentionedAt) > DAY_MS ? known.lastMentionedAt : null;
  return {
    __typename: 'PainMention',
    id: told.id,
    painPointId: told.painPointId ?? told.id,
    title: told.title ?? known?.title ?? '',
    theirWords: told.theirWords ?? null,
    severity: told.severity ?? known?.severity ?? 2,
    mentionedAt: at,
    alreadyToldAt: before,
  };
}

function preference(learned: LoggedPreferenceInput, { input, at }: Scene): DataFields {
  return {
    __typename: 'Preference',
    id: learned.id,
    version: 0,
    key: learned.key,
    value: learned.value,
    strength: learned.strength,
    source: learned.source,
    confirmedAt: at,
    validUntil: learned.validUntil ?? null,
    stale: false,
    evidence: { __typename: 'InteractionRef', id: input.id, typeKey: '', occurredAt: at },
  };
}

function parts(scene: Scene): DataFields {
  const { cache, input } = scene;
  const type = cache.readFragment(TypeLook, { __typename: 'InteractionType', id: input.typeId });
  const shown = input.protocolVersionId;
  const guide = shown ? cache.readFragment(ShownGuide, { __typename: 'ProtocolVersion', id: shown }) : null;
  const kept = (id: string | number) => ({
    __typename: 'PromiseRecord',
    id: String(id),
    text: cache.readFragment(KnownPromise, { __typename: 'PromiseRecord', id: String(id) })?.text ?? '',
  });
  return {
    type: { __typename: 'InteractionType', key: '', label: '', icon: '', channel: null, ...type, id: input.typeId },
    protocolVersion: guide ? { ...guide, __typename: 'ProtocolVersionRef' } : null,
    author: scene.author,
    painMentions: (input.painPoints ?? []).map((told) => mention(told, scene)),
    promises: (input.promises ?? []).map((made) => promise(made, scene)),
    keptPromises: (input.keptPromiseIds ?? []).map(kept),
    preferences: (input.preferences ?? []).map((learned) => preference(learned, scene)),
  };
}

/** The entry as the timeline will show it, from what was sent and what the cache knows. */
export function optimisticInteraction(input: LogInteractionInput, cache: Cache, contactName: string): DataFields {
  const at = input.occurredAt ?? new Date().toISOString();
  return {
    __typename: 'Interaction',
    id: input.id,
    version: 0,
    situation: input.situation ?? null,
    direction: input.direction ?? 'OUTBOUND',
    status: input.status ?? 'COMPLETED',
    occurredAt: at,
    endedAt: input.endedAt ?? null,
    outcome: input.outcome ?? null,
    subject: input.subject ?? null,
    body: input.rawText ?? input.body ?? null,
    theirWords: input.theirWords ?? null,
    feeling: input.feeling ?? null,
    feelingSource: input.feelingSource ?? null,
    emotions: input.emotions ?? [],
    listening: input.listening ?? [],
    visibility: input.visibility ?? 'NORMAL',
    pinnedAt: null,
    transcriptLength: 0,
    source: null,
    viewerCanEdit: true,
    hearing: null,
    ...parts({ cache, input, at, contactName, author: authorOf(cache) }),
  };
}
