import { Check, newId, refuse } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import type { InteractionChanged } from '../../interactions/interaction-work';
import { answerRow } from '../../listening/hearing-answer-row';
import type { KeptFact } from '../../listening/kept-fact';
import type { Request } from '../../platform/changes/change';
import { requestHash } from '../../platform/changes/request-hash';
import type { Db } from '../../platform/database/db';
import type { Principal } from '../../platform/principal';
import type { AcceptProposalInput, DismissProposalInput } from './answer-proposal.input';
import { decideRecord } from './decide-record';
import { type LoadedEntry, loadEntry } from './load-entry';
import { WriteAnswer } from './write-answer';

/** Says yes or no to what was heard in a note. */
@Injectable()
export class AnswerProposal {
  constructor(private readonly write: WriteAnswer) {}

  /** @throws Refusal NOT_FOUND when nothing of this key waits, FORBIDDEN, INVALID for a record of another kind */
  async accept(db: Db, actor: Principal, input: AcceptProposalInput, at: Date): Promise<InteractionChanged> {
    const request = requestOf('acceptProposal', input);
    const loaded = await loadEntry(db, actor, input, request);
    if ('replay' in loaded) return asBefore(loaded.replay);
    const { entry } = loaded;
    const now = at.toISOString();
    const fact = openFact(entry, input.key);
    const check = Check.start();
    const { rows, recordId } = decideRecord(check, fact.kind, input, { entry, now });
    check.done();
    const { id: interactionId } = entry.interaction;
    const answer = answerRow(fact, { interactionId, answer: 'ACCEPTED', recordId, actor, now });
    const action = { operation: 'acceptProposal', entry, rows: [...rows, answer], request, at: now, field: 'key' };
    return this.write.apply(db, actor, action);
  }

  /** @throws Refusal NOT_FOUND when nothing of this key waits, FORBIDDEN */
  async dismiss(db: Db, actor: Principal, input: DismissProposalInput, at: Date): Promise<InteractionChanged> {
    const request = requestOf('dismissProposal', input);
    const loaded = await loadEntry(db, actor, input, request);
    if ('replay' in loaded) return asBefore(loaded.replay);
    const { entry } = loaded;
    const now = at.toISOString();
    const fact = openFact(entry, input.key);
    const { id: interactionId } = entry.interaction;
    const rows = [answerRow(fact, { interactionId, answer: 'DISMISSED', recordId: null, actor, now })];
    return this.write.apply(db, actor, { operation: 'dismissProposal', entry, rows, request, at: now, field: 'key' });
  }
}

/** The request behind an answer. @throws Refusal when its id is none */
export function requestOf(operation: string, input: { readonly id: string }): Request {
  const check = Check.start();
  const id = check.take('id', newId(input.id));
  check.done();
  return { id, hash: requestHash(operation, input) };
}

/** What the very same request did before. */
export function asBefore(replay: {
  subjectId: string;
  contactId: string | null;
  changeId: string;
}): InteractionChanged {
  const { subjectId: interactionId, contactId, changeId } = replay;
  return { interactionId, contactId, changeId };
}

function openFact({ open }: LoadedEntry, key: string): KeptFact {
  const message = 'This waits no longer: it was answered, or the note was changed. Reload the entry.';
  return open?.find((fact) => fact.key === key) ?? refuse('NOT_FOUND', 'key', message);
}
