import { BRIEF_LINE_KINDS, EVIDENCE_MARKS } from '@heed/domain';
import { enumOf } from '../platform/graphql/enum-of';

export const BriefLineKindEnum = enumOf(BRIEF_LINE_KINDS, 'BriefLineKind', 'What a line of the brief is about.');
export const EvidenceMarkEnum = enumOf(
  EVIDENCE_MARKS,
  'EvidenceMark',
  'Where a fact is from: their own words, what staff saw, what was counted, or a file.',
);
