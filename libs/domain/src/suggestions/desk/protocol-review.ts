import { instantOf } from '../../time/instant';
import { dayNumber, startOfDay } from '../../time/zone-days';
import { sayDate } from '../../wording/dates';
import { wallClock } from '../../time/wall-clock';
import { EVIDENCE_CHARACTERS, excerpt } from '../../wording/excerpt';
import type { Sentence } from '../sentence';
import { type DeskCandidate, type DeskRule, type DeskSight, nothingToNote } from './desk-rule';
import type { DeskProtocol } from './desk-snapshot';

/** So many uses before its outcome says anything. */
const USES = 30;

/**
 * R23: a protocol was to be reviewed by today, or of at least 30 uses the whole 95 % interval of its outcome lies below
 * that of the workspace. Not while an experiment runs on it.
 */
export const protocolReview: DeskRule = {
  key: 'PROTOCOL_REVIEW',
  version: 1,
  needs: 'protocols',
  look(sight) {
    const due = (sight.desk.protocols ?? []).filter((each) => isReviewDue(each, sight) || isBelow(each));
    if (due.length === 0) return nothingToNote({ key: 'silence.noReview', params: {} });
    const free = due.filter(({ experimentRunning }) => !experimentRunning);
    if (free.length === 0) return nothingToNote({ key: 'silence.experiment', params: {} });
    return { candidates: free.map((protocol) => note(protocol, sight)) };
  },
};

function isReviewDue({ reviewDueAt }: DeskProtocol, { setting, now }: DeskSight): boolean {
  return reviewDueAt !== null && reviewDueAt <= wallClock(now, setting.calendar.zone).date;
}

function isBelow({ outcome, workspaceOutcome: all }: DeskProtocol): boolean {
  return outcome !== null && all !== null && outcome.n >= USES && outcome.high < all.low;
}

function note(protocol: DeskProtocol, sight: DeskSight): DeskCandidate {
  const { id, name, reviewDueAt } = protocol;
  const { setting, now } = sight;
  const due = isReviewDue(protocol, sight) ? reviewDueAt : null;
  const since = due === null ? now : instantOf(startOfDay(dayNumber(due), setting.calendar.zone));
  return {
    subjectKey: `protocol:${id}`,
    evidence: [{ kind: 'PROTOCOL', id, at: null, text: excerpt(name, EVIDENCE_CHARACTERS), interaction: null }],
    since,
    urgency: 'AMBER',
    sentences: due === null ? below(protocol) : dated(name, sayDate(setting.language, due, today(sight))),
  };
}

function today({ setting, now }: DeskSight) {
  return wallClock(now, setting.readerZone).date;
}

function dated(protocol: string, day: string): readonly Sentence[] {
  return [
    { key: 'desk.protocolReview', params: { protocol, day } },
    { key: 'desk.protocolReviewShort', params: { day } },
  ];
}

function below({ name: protocol, outcome }: DeskProtocol): readonly Sentence[] {
  const n = outcome?.n ?? USES;
  return [
    { key: 'desk.protocolBelow', params: { protocol, n } },
    { key: 'desk.protocolBelowShort', params: { n } },
  ];
}
