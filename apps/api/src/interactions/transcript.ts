import type { TranscriptSide } from '@heed/domain';

/** One message of an imported conversation; `at` is an instant in UTC. */
export interface TranscriptMessage {
  readonly at: string;
  readonly from: TranscriptSide;
  readonly text: string;
}
