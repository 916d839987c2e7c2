import type { Check } from '../checks/check';
import { atMost, wholeNumber } from '../checks/count';
import { orNull } from '../checks/finding';
import { COUNT_LIMITS, TEXT_LIMITS } from '../checks/limits';
import { requiredText, text } from '../checks/text';
import type { Formality } from '../vocabulary/protocols';
import { isMalformed, OPENING_VARIABLES, unknownNames } from './opening-line';

/** One step of a protocol: why it is there, and what one may say or ask. */
export interface ProtocolStepBody {
  readonly purpose: string;
  readonly say: string | null;
  readonly ask: string | null;
  readonly must: boolean;
}

/** What a protocol version says. */
export interface ProtocolBody {
  readonly formality: Formality;
  /** Three adjectives. */
  readonly tone: readonly string[];
  readonly soundsLike: string;
  readonly doesNotSoundLike: string;
  readonly do: readonly string[];
  readonly dont: readonly string[];
  readonly steps: readonly ProtocolStepBody[];
  /** Business minutes to the first response; null when none is expected. */
  readonly responseTargetMinutes: number | null;
  readonly openingLine: string;
  readonly escalateWhen: string | null;
  readonly after: string | null;
}

type Optionally<T, Key extends keyof T> = Omit<T, Key> & Partial<Pick<T, Key>>;

/** A body as it comes in: what may be null may be left out. */
export type ProtocolBodyInput = Omit<
  Optionally<ProtocolBody, 'responseTargetMinutes' | 'escalateWhen' | 'after'>,
  'steps'
> & {
  readonly steps: readonly Optionally<ProtocolStepBody, 'say' | 'ask'>[];
};

const MINUTES_MAX = 60 * 24 * 90;

/**
 * Cleans a protocol body: exactly three adjectives of tone, at most 5 do and 5 don't, at most 12 steps, an opening line
 * whose braces hold known variables, a response target of 1 minute to 90 days; every text within its limit.
 */
export function checkedProtocolBody(check: Check, body: ProtocolBodyInput): ProtocolBody {
  const long = (value: string) => text(value, TEXT_LIMITS.protocolText);
  return {
    formality: body.formality,
    tone: checkedTone(check, body.tone),
    soundsLike: check.take('soundsLike', requiredText(body.soundsLike, TEXT_LIMITS.protocolText)),
    doesNotSoundLike: check.take('doesNotSoundLike', requiredText(body.doesNotSoundLike, TEXT_LIMITS.protocolText)),
    do: checkedLines(check, 'do', body.do, COUNT_LIMITS.dos),
    dont: checkedLines(check, 'dont', body.dont, COUNT_LIMITS.donts),
    steps: check.take('steps', atMost(body.steps, COUNT_LIMITS.protocolSteps)).map((step, at) => ({
      purpose: check.under('steps', at).take('purpose', requiredText(step.purpose, TEXT_LIMITS.protocolLine)),
      say: check.under('steps', at).take('say', orNull(step.say, long)),
      ask: check.under('steps', at).take('ask', orNull(step.ask, long)),
      must: step.must,
    })),
    responseTargetMinutes: check.take(
      'responseTargetMinutes',
      orNull(body.responseTargetMinutes, (minutes: number) => wholeNumber(minutes, 1, MINUTES_MAX)),
    ),
    openingLine: checkedOpeningLine(check, body.openingLine),
    escalateWhen: check.take('escalateWhen', orNull(body.escalateWhen, long)),
    after: check.take('after', orNull(body.after, long)),
  };
}

function checkedTone(check: Check, tone: readonly string[]): readonly string[] {
  if (tone.length !== COUNT_LIMITS.toneWords) {
    check.refuse(
      tone.length > COUNT_LIMITS.toneWords ? 'TOO_MANY' : 'REQUIRED',
      'tone',
      'The tone is three adjectives. Give exactly three.',
    );
  }
  return tone.map((word, at) => check.under('tone').take(String(at), requiredText(word, TEXT_LIMITS.toneWord)));
}

function checkedLines(check: Check, field: string, lines: readonly string[], max: number): readonly string[] {
  return check
    .take(field, atMost(lines, max))
    .map((line, at) => check.under(field).take(String(at), requiredText(line, TEXT_LIMITS.protocolLine)));
}

function checkedOpeningLine(check: Check, line: string): string {
  const clean = check.take('openingLine', requiredText(line, TEXT_LIMITS.openingLine));
  const unknown = unknownNames(clean);
  if (unknown.length > 0) {
    check.refuse('INVALID', 'openingLine', `There is no ${unknown.join(', ')}. Use ${OPENING_VARIABLES.join(', ')}.`);
  }
  if (isMalformed(clean)) {
    check.refuse(
      'INVALID',
      'openingLine',
      'A brace stands alone. Write variables as {nameToUse} or {nameToUse|there}.',
    );
  }
  return clean;
}
