import { type Instant, isAfter } from '../../time/instant';
import type { SilentRule } from '../suggestion';
import { sayDay } from '../../wording/dates';
import { SUGGESTION_CHARACTERS } from '../evaluate';
import { sayFitting, saySentence } from '../sentence';
import type { Setting } from '../setting';
import type { DeskCandidate, DeskLook, DeskRule, DeskSight } from './desk-rule';
import type { DeskNote, DeskSnapshot } from './desk-snapshot';
import { hardWeek } from './hard-week';
import { pattern } from './pattern';
import { promiseOverload } from './promise-overload';
import { protocolReview } from './protocol-review';

/** R16, R22, R23 and R24, in the order of the vocabulary. */
export const DESK_RULES: readonly DeskRule[] = [pattern, promiseOverload, protocolReview, hardWeek];

/** What the rules say of a desk: every rule that is asked is in exactly one of the lists. */
export interface DeskReport {
  /** In the order of the rules, then what began earlier. */
  readonly notes: readonly DeskNote[];
  readonly silent: readonly SilentRule[];
}

/**
 * What the rules of the desk note for a member, about that member alone: of a desk that is not the viewer's nothing is
 * asked. Pure, as `evaluate` is. Who is away is told nothing until they are back. What has no evidence is not said.
 */
export function evaluateDesk(desk: DeskSnapshot, setting: Setting, now: Instant): DeskReport {
  if (desk.memberId !== setting.viewer.memberId) return { notes: [], silent: [] };
  const sight = { desk, setting, now };
  const found = DESK_RULES.filter(({ needs }) => desk[needs] !== undefined).map((rule) => ({
    rule,
    look: proven(absent(sight) ?? rule.look(sight)),
  }));
  return {
    notes: found.flatMap(({ rule, look }) => (look.candidates ?? []).map((each) => noteOf(rule, each, setting))),
    silent: found.flatMap(({ rule, look }) => silentOf(rule, look, sight)),
  };
}

function absent({ setting, now }: DeskSight): DeskLook | null {
  const { absentUntil: until = null } = setting.viewer;
  if (until === null || !isAfter(until, now)) return null;
  const day = sayDay(setting.language, until, now, setting.readerZone);
  return { nothing: { reason: 'ABSENT', sentence: { key: 'silence.absent', params: { day } } } };
}

function proven(look: DeskLook): DeskLook {
  if (look.nothing) return look;
  const candidates = look.candidates.filter(({ evidence }) => evidence.length > 0);
  if (candidates.length > 0) return { candidates };
  return { nothing: { reason: 'NOTHING_TO_SAY', sentence: { key: 'silence.noEvidence', params: {} } } };
}

function noteOf({ key, version }: DeskRule, candidate: DeskCandidate, { language }: Setting): DeskNote {
  const { subjectKey, urgency, evidence, since, sentences } = candidate;
  const { sentence, text } = sayFitting(language, sentences, SUGGESTION_CHARACTERS);
  const said = { text, textKey: sentence.key, params: { ...sentence.params } };
  return { id: `${key}:${subjectKey}`, rule: key, ruleVersion: version, ...said, urgency, evidence, since };
}

function silentOf({ key }: DeskRule, { nothing }: DeskLook, { setting }: DeskSight): readonly SilentRule[] {
  if (nothing === undefined) return [];
  return [{ rule: key, reason: nothing.reason, text: saySentence(setting.language, nothing.sentence), until: null }];
}
