import type { HeardBy } from '../vocabulary/listening';
import { excerpt } from '../wording/excerpt';
import { CATALOGUES, say } from '../wording/say';
import type { HearingWording } from '../wording/hearing-wording';

/** A fact as far as its reason tells it. */
interface Reasoned {
  readonly kind: 'PAIN_POINT' | 'PREFERENCE' | 'PROMISE' | 'EVENT' | 'URGENCY' | 'LEAVING';
  readonly by: HeardBy;
  /** The id of the cue, which a language but English begins with its tag; or the name of a language model. */
  readonly cue: string;
  readonly words: string;
}

const LONGEST_QUOTE = 80;
const OF_A_LANGUAGE = /^[a-z]{2}\./;

/** Why something was heard, in one plain sentence in this language (BCP 47). A cue without a sentence of its own has that of its kind. */
export function heardReason(language: string, { kind, by, cue, words }: Reasoned): string {
  const quoted = { words: excerpt(words, LONGEST_QUOTE) };
  if (by === 'MODEL') return say(language, `heard.model.${kind}`, { ...quoted, model: cue });
  const key = `heard.${cue.replace(OF_A_LANGUAGE, '')}`;
  return say(language, isSaid(key) ? key : `heard.kind.${kind}`, quoted);
}

function isSaid(key: string): key is Exclude<keyof HearingWording, `heard.model.${string}`> {
  return Object.hasOwn(CATALOGUES['en'] ?? {}, key) && !key.startsWith('heard.model.');
}
