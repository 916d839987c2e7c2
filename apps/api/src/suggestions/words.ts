import { DISMISS_REASONS, EVIDENCE_KINDS, SILENCE_REASONS, SUGGESTION_URGENCIES } from '@heed/domain';
import { enumOf } from '../platform/graphql/enum-of';

export const SuggestionUrgencyEnum = enumOf(
  SUGGESTION_URGENCIES,
  'SuggestionUrgency',
  'How pressing a suggestion is: RED when it is past due, AMBER before. Say it in words, never by colour alone.',
);
export const SilenceReasonEnum = enumOf(
  SILENCE_REASONS,
  'SilenceReason',
  'Why a rule says nothing of a person: it found nothing, or the first guard that holds.',
);
export const DismissReasonEnum = enumOf(DISMISS_REASONS, 'DismissReason', 'Why somebody does not want a suggestion.');
export const EvidenceKindEnum = enumOf(EVIDENCE_KINDS, 'EvidenceKind', 'What record a piece of evidence is.');
