import { INTERACTION_STATUSES, LISTENING_MARKS, PARTICIPANT_ROLES, TRANSCRIPT_SIDES, VISIBILITIES } from '@heed/domain';
import { enumOf } from '../platform/graphql/enum-of';

export const InteractionStatusEnum = enumOf(
  INTERACTION_STATUSES,
  'InteractionStatus',
  'PLANNED lies ahead, COMPLETED took place, NOT_HELD did not although planned, CANCELED was called off before.',
);
export const ListeningMarkEnum = enumOf(
  LISTENING_MARKS,
  'ListeningMark',
  'What the listener did: asked back, summed up, named the feeling.',
);
export const VisibilityEnum = enumOf(
  VISIBILITIES,
  'Visibility',
  'Who may read it: everyone; the author, the owner of the contact and managers; the author alone.',
);
export const ParticipantRoleEnum = enumOf(PARTICIPANT_ROLES, 'ParticipantRole', "A participant's part in it.");
export const TranscriptSideEnum = enumOf(TRANSCRIPT_SIDES, 'TranscriptSide', 'Who wrote a message.');
