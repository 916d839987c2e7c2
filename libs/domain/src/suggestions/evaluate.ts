import type { Instant } from '../time/instant';
import { RULE_KEYS, type RuleKey } from '../vocabulary/suggestions';
import { evidenceHash } from './evidence';
import { firstGuard, gone } from './guards';
import { type Candidate, type Rule, type Sight, type Silence, silence } from './rule';
import { RULES } from './rules';
import { byScore, scoreOf } from './score';
import { sayFitting, saySentence } from './sentence';
import type { Setting } from './setting';
import type { Snapshot } from './snapshot';
import { suggestedStep } from './suggested-step';
import type { RuleReport, SilentRule, Suggestion } from './suggestion';

/** How long a suggestion may be. */
export const SUGGESTION_CHARACTERS = 160;

/**
 * What the rules say of one contact, and why the others say nothing. Pure: the same for the same input, whatever the
 * order of its lists and of the rules, and whatever zone the machine stands in.
 *
 * Of a person who has died or is archived nothing is said. Else each rule looks; what it finds passes the guards it is
 * under, in their order, and the first that holds is the reason for its silence. A candidate without evidence is
 * nothing. Of one subject the suggestion with the highest score speaks. The daily cap is for a list of people: `capped`.
 * A rule that needs a fact which the snapshot leaves out is not asked: it is in neither list.
 */
export function evaluate(
  snapshot: Snapshot,
  setting: Setting,
  now: Instant,
  rules: readonly Rule[] = RULES,
): RuleReport {
  const sight = { snapshot, setting, now };
  const over = gone(sight);
  const verdicts = askedOf(snapshot, rules).map((rule) => ({
    rule,
    ...(over ? { said: [], silence: over } : judged(rule, sight)),
  }));
  const fired = onePerSubject(verdicts.flatMap(({ said }) => said).sort(byScore));
  const speaks = new Set(fired.map(({ rule }) => rule));
  const silent = verdicts
    .filter(({ rule }) => !speaks.has(rule.key))
    .map((verdict) => silentRule(verdict.rule.key, verdict.silence ?? SAME_SUBJECT, setting))
    .sort((a, b) => RULE_KEYS.indexOf(a.rule) - RULE_KEYS.indexOf(b.rule));
  return { fired, silent };
}

/** The rules that can be asked about a snapshot: those that need no fact which its reader left out. */
export function askedOf(snapshot: Snapshot, rules: readonly Rule[] = RULES): readonly Rule[] {
  return rules.filter(({ needs = [] }) => needs.every((fact) => snapshot[fact] !== undefined));
}

const SAME_SUBJECT = silence('NOTHING_TO_SAY', { key: 'silence.sameSubject', params: {} });
const NO_EVIDENCE = silence('NOTHING_TO_SAY', { key: 'silence.noEvidence', params: {} });

interface Verdict {
  readonly said: readonly Suggestion[];
  /** Why nothing, or not all, is said; null when all is. */
  readonly silence: Silence | null;
}

function judged(rule: Rule, sight: Sight): Verdict {
  const look = rule.look(sight);
  if (look.nothing) return { said: [], silence: look.nothing };
  const proven = look.candidates.filter(({ evidence }) => evidence.length > 0).sort(bySubject);
  if (proven.length === 0) return { said: [], silence: NO_EVIDENCE };
  const guarded = proven.map((candidate) => ({ candidate, silence: firstGuard(rule, candidate, sight) }));
  return {
    said: guarded.filter(({ silence }) => silence === null).map(({ candidate }) => suggestion(rule, candidate, sight)),
    silence: guarded.find(({ silence }) => silence !== null)?.silence ?? SAME_SUBJECT,
  };
}

function suggestion(rule: Rule, candidate: Candidate, sight: Sight): Suggestion {
  const { snapshot, setting } = sight;
  const { subjectKey, urgency, evidence, since } = candidate;
  const contactId = snapshot.contact.id;
  const { sentence, text } = sayFitting(setting.language, candidate.sentences, SUGGESTION_CHARACTERS);
  return {
    id: `${rule.key}:${subjectKey}:${contactId}`,
    rule: rule.key,
    ruleVersion: rule.version,
    subjectKey,
    contactId,
    text,
    textKey: sentence.key,
    params: { ...sentence.params },
    score: scoreOf(rule, candidate, sight),
    urgency,
    evidence,
    evidenceHash: evidenceHash(evidence.map(({ id }) => id)),
    step: suggestedStep(sight, candidate),
    since,
  };
}

function onePerSubject(best: readonly Suggestion[]): readonly Suggestion[] {
  return best.filter(({ subjectKey }, at) => best.findIndex((other) => other.subjectKey === subjectKey) === at);
}

function silentRule(rule: RuleKey, { reason, sentence, until }: Silence, { language }: Setting): SilentRule {
  return { rule, reason, text: saySentence(language, sentence), until };
}

function bySubject(a: Candidate, b: Candidate): number {
  return a.subjectKey < b.subjectKey ? -1 : Number(a.subjectKey > b.subjectKey);
}
