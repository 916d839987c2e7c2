import { type DecisionKind, type DismissReason, refuse, type Suggestion } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { type ContactChanged, type ContactWork, refuseUnlessEditable } from '../../contacts/writing/contact-work';
import { ApplyChange } from '../../platform/changes/apply-change';
import { idParam } from '../../platform/database/id-param';
import { findReplay } from '../../platform/changes/find-replay';
import { requestHash } from '../../platform/changes/request-hash';
import { inserted } from '../../platform/changes/row-diff';
import { behindOf } from './behind-evidence';
import { checkedDecision, refuseEmptyAcceptance } from './check-decision';
import { beforeIt } from './before-it';
import type { KnownContact } from '../known-contact';
import { settingOf } from '../known-setting';
import { loadSuggestion, lockDecided, type LoadedSuggestion } from './load-suggestion';
import { reportOf } from '../report-of';
import type {
  AcceptSuggestionInput,
  DecideSuggestionInput,
  DismissSuggestionInput,
  SnoozeSuggestionInput,
} from '../suggestion.inputs';

/** What of a decision depends on its kind. */
interface Verdict {
  readonly kind: DecisionKind;
  readonly until?: string;
  readonly reason?: DismissReason;
  readonly interaction_id?: string | null;
  readonly reminder_id?: string | null;
}

const CLOSED = 'This is not suggested any more. Look at what is suggested for this person now.';

/** Keeps what somebody does with an open suggestion, exactly once: the rules look again, as that person may read. */
@Injectable()
export class DecideSuggestion {
  constructor(private readonly changes: ApplyChange) {}

  /** @throws Refusal INVALID for an instant that is not ahead or over a year away, NOT_FOUND, FORBIDDEN, WRONG_STATE */
  snooze(work: ContactWork, input: SnoozeSuggestionInput): Promise<ContactChanged> {
    return this.decide(work, 'snoozeSuggestion', input, (loaded) => {
      refuseUnlessEditable(work.actor, loaded.known.contact.ownerId);
      return [loaded.known, { kind: 'SNOOZED', until: input.until }];
    });
  }

  /** @throws Refusal NOT_FOUND, FORBIDDEN, WRONG_STATE */
  dismiss(work: ContactWork, input: DismissSuggestionInput): Promise<ContactChanged> {
    return this.decide(work, 'dismissSuggestion', input, (loaded) => {
      refuseUnlessEditable(work.actor, loaded.known.contact.ownerId);
      return [loaded.known, { kind: 'DISMISSED', reason: input.reason }];
    });
  }

  /** Of the suggestion as it was before what was made of it. @throws Refusal REQUIRED, NOT_FOUND, WRONG_STATE */
  async accept(work: ContactWork, input: AcceptSuggestionInput): Promise<ContactChanged> {
    refuseEmptyAcceptance(input);
    return this.decide(work, 'acceptSuggestion', input, (loaded) => {
      if (input.interactionId && loaded.named === null)
        refuse('NOT_FOUND', 'interactionId', 'There is no such interaction of this contact.');
      if (input.reminderId && loaded.reminder === null)
        refuse('NOT_FOUND', 'reminderId', 'There is no such reminder of this contact.');
      const made = { interaction_id: loaded.named?.id ?? null, reminder_id: loaded.reminder?.id ?? null };
      return [beforeIt(loaded), { kind: 'ACCEPTED', ...made }];
    });
  }

  private async decide(
    work: ContactWork,
    operation: string,
    input: DecideSuggestionInput,
    judge: (loaded: LoadedSuggestion) => readonly [KnownContact, Verdict],
  ): Promise<ContactChanged> {
    const { db, actor, now } = work;
    const request = { id: input.id, hash: requestHash(operation, input) };
    await lockDecided(work, input);
    // Not before, because the same request may have been done while this one waited.
    const done = idParam(input.id) === null ? null : await findReplay(db, actor, request);
    if (done) return done;
    const id = checkedDecision(input, now);
    const loaded = await loadSuggestion(work, input);
    const [known, verdict] = judge(loaded);
    const { fired } = reportOf(known, settingOf(loaded.setting, actor, now), now);
    const open = fired.find(({ rule, subjectKey }) => rule === input.rule && subjectKey === input.subjectKey);
    if (open === undefined) return refuse('WRONG_STATE', 'subjectKey', CLOSED);
    const about = { subject: 'SUGGESTION', subjectId: id, contactId: open.contactId } as const;
    const visibility = behindOf(open.evidence, known, actor);
    const rows = [
      inserted(
        'suggestion_decision',
        decisionRow(id, { open, verdict, behind: interactionsBehind(open, loaded) }, work),
      ),
    ];
    return this.changes.apply(db, actor, { id: newUuid(), at: now, operation, ...about, rows, visibility, request });
  }
}

/** The ids of all that somebody must be allowed to read to know of the decision. */
function interactionsBehind({ evidence }: Suggestion, { named, reminder }: LoadedSuggestion): readonly string[] {
  const ids = [...evidence.map(({ interaction }) => interaction), named?.id, reminder?.sourceInteractionId];
  return [...new Set(ids.flatMap((id) => id ?? []))];
}

interface Decided {
  readonly open: Suggestion;
  readonly verdict: Verdict;
  readonly behind: readonly string[];
}

function decisionRow(id: string, { open, verdict, behind }: Decided, { actor, now }: ContactWork) {
  return {
    id,
    contact_id: open.contactId,
    rule: open.rule,
    rule_version: open.ruleVersion,
    subject_key: open.subjectKey,
    ...verdict,
    evidence_ids: open.evidence.map((evidence) => evidence.id),
    interaction_ids: behind,
    decided_by_kind: actor.kind,
    decided_by_id: actor.id,
    decided_by_name: actor.name,
    decided_at: now,
  };
}
