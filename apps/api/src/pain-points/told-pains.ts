import {
  atMost,
  type Check,
  COUNT_LIMITS,
  newId,
  orNull,
  refuseSameIds,
  requiredText,
  statusAfterMention,
  summariseMentions,
  text,
  TEXT_LIMITS,
  wholeNumber,
} from '@heed/domain';
import { v7 as newUuid } from 'uuid';
import { inserted, type RowDiff, updated } from '../platform/changes/row-diff';
import type { Evidence } from '../preferences/evidence';
import type { LoggedPainPointInput } from './pain-point.inputs';
import type { KnownPain, PainMentionRow } from './pain-point-row';

const USUAL_SEVERITY = 2;

/**
 * The pain points told in an interaction: new ones with their first mention, and further mentions of known ones, which
 * raise the repeat count after 24 hours and open again what was thought healed. Notes under `painPoints` what is wrong.
 */
export function toldPains(
  check: Check,
  inputs: readonly LoggedPainPointInput[],
  known: readonly KnownPain[],
  evidence: Evidence,
): (RowDiff | null)[] {
  check.take('painPoints', atMost(inputs, COUNT_LIMITS.painPoints));
  refuseSameIds(check, 'painPoints', inputs);
  const again = new Set<string>();
  return inputs.flatMap((input, index) => {
    const at = check.under('painPoints', index);
    if (input.painPointId === undefined || input.painPointId === null) return newPain(at, input, evidence);
    const id = input.painPointId.toLowerCase();
    const pain = known.find(({ row }) => row.id === id);
    if (again.has(id)) at.refuse('INVALID', 'painPointId', 'This pain point stands here twice. Leave one out.');
    else if (!pain) at.refuse('NOT_FOUND', 'painPointId', 'There is no such pain point of this contact.');
    again.add(id);
    return pain ? toldAgain(at, input, pain, evidence) : [];
  });
}

function newPain(check: Check, input: LoggedPainPointInput, evidence: Evidence): RowDiff[] {
  if (!input.category) check.refuse('REQUIRED', 'category', 'Say what kind of pain point it is.');
  const { occurredAt } = evidence;
  const row = {
    id: check.take('id', newId(input.id)),
    contact_id: evidence.contactId,
    title: check.take('title', requiredText(input.title, TEXT_LIMITS.title)),
    their_words: theirWords(check, input),
    category: input.category,
    severity: severityOf(check, input) ?? USUAL_SEVERITY,
    status: 'OPEN',
    status_since: evidence.now,
    repeat_count: 0,
    first_mentioned_at: occurredAt,
    last_mentioned_at: occurredAt,
    created_at: evidence.now,
  };
  const { id: pain_point_id, severity, their_words } = row;
  return [inserted('pain_point', row), mention({ id: newUuid(), pain_point_id, severity, their_words }, evidence)];
}

function toldAgain(check: Check, input: LoggedPainPointInput, pain: KnownPain, evidence: Evidence): (RowDiff | null)[] {
  const severity = severityOf(check, input) ?? pain.row.severity;
  const their_words = theirWords(check, input);
  const id = check.take('id', newId(input.id));
  const told = mention({ id, pain_point_id: pain.row.id, severity, their_words }, evidence);
  return [told, afterMention(pain, { id, severity }, evidence)];
}

// What not everybody may read leaves no mark on a row that everybody reads.
function afterMention({ row, mentions }: KnownPain, told: { id: string; severity: number }, evidence: Evidence) {
  if (evidence.visibility !== 'NORMAL') return null;
  const { occurredAt } = evidence;
  const status = statusAfterMention(row.status, occurredAt, row.last_mentioned_at);
  const sums = summariseMentions([...mentions.map(asMention), { id: told.id, mentionedAt: occurredAt }]);
  return updated('pain_point', row, {
    severity: sums?.lastMentionedAt === occurredAt ? told.severity : undefined,
    status,
    status_since: status === row.status ? undefined : evidence.now,
    repeat_count: sums?.repeatCount,
    first_mentioned_at: sums?.firstMentionedAt,
    last_mentioned_at: sums?.lastMentionedAt,
  });
}

/** A stored mention as the rules see it. */
export function asMention({ id, mentioned_at: mentionedAt }: PainMentionRow) {
  return { id, mentionedAt };
}

function mention(
  of: { id: string; pain_point_id: string; severity: number; their_words: string | null },
  at: Evidence,
) {
  return inserted('pain_mention', { ...of, interaction_id: at.interactionId, mentioned_at: at.occurredAt });
}

function theirWords(check: Check, input: LoggedPainPointInput): string | null {
  return check.take(
    'theirWords',
    orNull(input.theirWords, (words) => text(words, TEXT_LIMITS.theirWords)),
  );
}

function severityOf(check: Check, { severity }: LoggedPainPointInput): number | null {
  return severity === undefined || severity === null ? null : check.take('severity', wholeNumber(severity, 1, 4));
}
