import { say } from '../wording/say';

/** Whom the letter to the customer names. */
export interface Named {
  /** What to call the customer. */
  readonly name: string;
  /** Who looked after them; null when nobody did. */
  readonly from: string | null;
  readonly to: string;
  /** The name of the business. */
  readonly business: string;
}

/** What the customer may be told, as a first draft in a language (BCP 47). Heed never sends it: a person does. */
export function handoverDraft({ from, ...named }: Named, language: string): string {
  return from === null
    ? say(language, 'handover.draft.first', named)
    : say(language, 'handover.draft', { ...named, from });
}
