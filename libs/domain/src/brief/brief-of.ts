import type { Instant } from '../time/instant';
import { BRIEF_LINE_KINDS, type BriefLineKind } from '../vocabulary/brief';
import { countWords, shortText } from '../wording/sentences';
import { type Brief, BRIEF_WORDS, type BriefItem, type BriefLine } from './brief';
import { doDontLine } from './do-dont-line';
import type { BriefFacts } from './facts';
import { hurtingLine } from './hurting-line';
import { lastTimeLine } from './last-time-line';
import { nameLine } from './name-line';
import { owedLine } from './owed-line';
import { protocolEvidence, protocolInPlace } from './protocol-in-place';
import { type BriefSight, briefSight, item } from './sight';

const OPENING_WORDS = 40;

/**
 * What to know of a person before speaking with them, readable in twenty seconds: at most 90 words and 6 lines, in the
 * order of `BRIEF_LINE_KINDS`. What is too much is left out from the bottom, item by item, never within a sentence.
 * Every item names the records it comes from; what nobody said is not spoken of. The same facts make the same brief,
 * whatever order they come in.
 */
export function briefOf(facts: BriefFacts, now: Instant): Brief {
  const sight = briefSight(facts, now);
  const lines = withinWords(BRIEF_LINE_KINDS.map((kind) => ({ kind, items: LINES[kind](sight) })));
  return { contactId: facts.contact.id, lines, words: wordsIn(lines) };
}

const LINES: Readonly<Record<BriefLineKind, (sight: BriefSight) => readonly BriefItem[]>> = {
  NAME: nameLine,
  OWED: owedLine,
  HURTING: hurtingLine,
  LAST_TIME: lastTimeLine,
  DO_DONT: doDontLine,
  OPEN_WITH: openWithLine,
};

function openWithLine(sight: BriefSight): readonly BriefItem[] {
  const protocol = protocolInPlace(sight);
  const line = shortText(protocol?.openingLine ?? '', OPENING_WORDS);
  if (protocol === null || line === null) return [];
  return [item(sight.tell('brief.opening', { line }), 'CALCULATED', [protocolEvidence(protocol, line)])];
}

function withinWords(lines: readonly BriefLine[]): readonly BriefLine[] {
  let room = BRIEF_WORDS;
  const kept: BriefLine[] = [];
  for (const line of lines) {
    const items: BriefItem[] = [];
    for (const each of line.items) {
      room -= countWords(each.text);
      if (room >= 0) items.push(each);
    }
    if (items.length > 0) kept.push({ kind: line.kind, items });
  }
  return kept;
}

function wordsIn(lines: readonly BriefLine[]): number {
  return lines.flatMap(({ items }) => items).reduce((sum, { text }) => sum + countWords(text), 0);
}
