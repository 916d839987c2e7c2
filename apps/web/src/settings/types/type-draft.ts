import { v7 as uuidv7 } from 'uuid';
import type {
  Channel,
  CreateInteractionTypeInput,
  Direction,
  ListedTypeFragment,
  UpdateInteractionTypeInput,
} from '../../graphql/generated/graphql';
import type { IconName } from '../../ui/icon-names';

export const TYPE_ICONS = [
  'phone',
  'mail',
  'message-circle',
  'message-square',
  'smartphone',
  'send',
  'video',
  'users',
  'store',
  'shopping-bag',
  'shopping-basket',
  'truck',
  'ticket',
  'presentation',
  'rocket',
  'calendar',
  'file-text',
  'sticky-note',
  'globe',
  'share-2',
  'map-pin',
  'star',
] as const satisfies readonly IconName[];
export const CHANNELS = [
  'PHONE',
  'SMS',
  'EMAIL',
  'CHAT',
  'SOCIAL',
  'POST',
  'VIDEO',
  'IN_PERSON',
] as const satisfies readonly Channel[];
export const DIRECTIONS = ['OUTBOUND', 'INBOUND', 'INTERNAL'] as const satisfies readonly Direction[];

/** What the form of a type holds; the target is text, empty when no answer is expected. */
interface TypeDraft {
  label: string;
  icon: string;
  channel: string;
  direction: Direction;
  target: string;
}

export function draftOf(type: ListedTypeFragment | null): TypeDraft {
  return {
    label: type?.label ?? '',
    icon: type?.icon ?? 'message-circle',
    channel: type?.channel ?? '',
    direction: type?.defaultDirection ?? 'OUTBOUND',
    target: type?.responseTargetMinutes?.toString() ?? '',
  };
}

/** SITE_VISIT for "Site visit": how integrations name the type. */
export function keyOf(label: string): string {
  const plain = label.normalize('NFD').replace(/\p{M}/gu, '');
  return plain
    .trim()
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}

const minutes = (text: string): number | null => (text.trim() === '' ? null : Number(text));

export function creationOf(draft: TypeDraft): CreateInteractionTypeInput {
  return {
    id: uuidv7(),
    key: keyOf(draft.label),
    label: draft.label.trim(),
    icon: draft.icon,
    channel: CHANNELS.find((name) => name === draft.channel) ?? null,
    defaultDirection: draft.direction,
    responseTargetMinutes: minutes(draft.target),
  };
}

export function updateOf(type: ListedTypeFragment, draft: TypeDraft): UpdateInteractionTypeInput {
  return {
    id: type.id,
    version: type.version,
    label: draft.label.trim(),
    icon: draft.icon,
    defaultDirection: draft.direction,
    responseTargetMinutes: minutes(draft.target),
  };
}
