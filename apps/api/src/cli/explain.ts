import { Refusal } from '@heed/domain';

/** What went wrong, as a person at a terminal can act on it. */
export function explain(error: unknown): string {
  if (error instanceof Refusal) return error.reasons.map((reason) => reason.message).join('\n');
  return error instanceof Error ? error.message : String(error);
}
