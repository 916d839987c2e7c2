import { AUDIENCES, FORMALITIES, PROTOCOL_MATCHES, PROTOCOL_STATUSES, SITUATIONS } from '@heed/domain';
import { enumOf } from '../platform/graphql/enum-of';

export const SituationEnum = enumOf(SITUATIONS, 'Situation', 'What an interaction is about, in one word.');
export const AudienceEnum = enumOf(AUDIENCES, 'Audience', 'Whom a protocol speaks to.');
export const FormalityEnum = enumOf(FORMALITIES, 'Formality', 'How formal the wording is.');
export const ProtocolStatusEnum = enumOf(PROTOCOL_STATUSES, 'ProtocolStatus', 'Where a protocol version stands.');
export const ProtocolMatchEnum = enumOf(PROTOCOL_MATCHES, 'ProtocolMatch', 'Why a protocol was chosen.');
