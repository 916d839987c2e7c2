import { CHANNELS, DIRECTIONS, EMOTIONS, FEELINGS, RELATIONSHIP_KINDS } from '@heed/domain';
import { enumOf } from '../platform/graphql/enum-of';

export const ChannelEnum = enumOf(CHANNELS, 'Channel', 'A way a person can be reached.');
export const DirectionEnum = enumOf(
  DIRECTIONS,
  'Direction',
  'Who began: they (INBOUND), we (OUTBOUND), or only us (INTERNAL).',
);
export const FeelingEnum = enumOf(
  FEELINGS,
  'Feeling',
  'How the customer felt, worst first; unknown is null and never NEUTRAL.',
);
export const EmotionEnum = enumOf(EMOTIONS, 'Emotion', 'A named emotion; several may hold at once.');
export const RelationshipKindEnum = enumOf(
  RELATIONSHIP_KINDS,
  'RelationshipKind',
  'What a person is to this business; several may hold at once.',
);
