import { Check, checkTelling, handoverState, refuse, requiredText, sidesToAccept, TEXT_LIMITS } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { type ContactChanged, type ContactWork, editorOf } from '../contacts/writing/contact-work';
import { copyToPulse } from '../contacts/writing/pulse-copies';
import { WriteContact } from '../contacts/writing/write-contact';
import { type RowDiff, updated } from '../platform/changes/row-diff';
import type { EditHandoverDraftInput, HandoverRefInput, HandoverToldInput } from './handover.input';
import { type LoadedHandover, loadHandover, type NamedHandover, refuseUnlessShaping } from './load-handover';

/** Accepts a handover, writes its draft, says that the customer was told, or takes it back. */
@Injectable()
export class ChangeHandover {
  constructor(private readonly write: WriteContact) {}

  /** @throws Refusal FORBIDDEN to who has no side to accept, WRONG_STATE when nobody has any more */
  accept(work: ContactWork, input: HandoverRefInput): Promise<ContactChanged> {
    return this.change(work, 'acceptHandover', input, ({ row, facts }) => {
      if (handoverState(facts) !== 'ASKED') refuse('WRONG_STATE', '', 'There is nothing left to accept.');
      const sides = sidesToAccept(editorOf(work.actor), facts);
      if (sides.length === 0) refuse('FORBIDDEN', '', 'This waits for somebody else to accept it.');
      const from = sides.includes('FROM') ? work.now : undefined;
      const to = sides.includes('TO') ? work.now : undefined;
      return [updated('handover', row, { accepted_by_from_at: from, accepted_by_to_at: to })];
    });
  }

  /** Only until the customer was told. */
  editDraft(work: ContactWork, input: EditHandoverDraftInput): Promise<ContactChanged> {
    return this.change(work, 'editHandoverDraft', input, (loaded) => {
      refuseUnlessShaping(work, loaded);
      if (!['ASKED', 'ACCEPTED'].includes(handoverState(loaded.facts))) refuse('WRONG_STATE', '', OVER);
      const check = Check.start();
      const draft = check.take('draft', requiredText(input.draft, TEXT_LIMITS.handoverDraft));
      check.done();
      return [updated('handover', loaded.row, { draft })];
    });
  }

  /** Once, and only after both sides accepted it. */
  told(work: ContactWork, input: HandoverToldInput): Promise<ContactChanged> {
    return this.change(work, 'handoverTold', input, (loaded) => {
      refuseUnlessShaping(work, loaded);
      const { named, facts, row } = loaded;
      const check = Check.start();
      if (named === null)
        check.refuse('REQUIRED', 'interactionId', 'Name the talk or message in which they were told.');
      else checkTelling(check, facts, named);
      check.done();
      return [updated('handover', row, { told_at: named?.occurredAt, told_in_id: named?.id })];
    });
  }

  /** Gives the contact back to who looked after it before, with the reminders that went over; not once it is accepted. */
  async withdraw(work: ContactWork, input: HandoverRefInput): Promise<ContactChanged> {
    const done = await this.change(work, 'withdrawHandover', input, (loaded) => {
      refuseUnlessShaping(work, loaded);
      const state = handoverState(loaded.facts);
      if (state !== 'ASKED') refuse('WRONG_STATE', '', state === 'ACCEPTED' ? ACCEPTED : OVER);
      const { facts, row, contact, reminders } = loaded;
      if (facts.fromId !== null && !facts.fromActive) refuse('WRONG_STATE', '', GONE);
      return [
        updated('handover', row, { withdrawn_at: work.now }),
        updated('contact', contact, { owner_id: facts.fromId, updated_at: work.now }),
        ...reminders.map((one) => updated('reminder', one, { assignee_id: facts.fromId ?? undefined })),
      ];
    });
    if (done.contactId !== null) await copyToPulse(work.db, work.actor.workspaceId, done.contactId);
    return done;
  }

  private async change(
    work: ContactWork,
    operation: string,
    input: NamedHandover,
    decide: (loaded: LoadedHandover) => readonly (RowDiff | null)[],
  ): Promise<ContactChanged> {
    const loaded = await loadHandover(work, input);
    const { id: subjectId, contact_id: contactId } = loaded.row;
    return this.write.apply(work, { operation, subject: 'HANDOVER', subjectId, contactId, rows: decide(loaded) });
  }
}

const OVER = 'This handover is over.';
const ACCEPTED = 'Both sides have accepted it. Hand the contact over again instead.';
const GONE = 'Who looked after them can no longer sign in. Hand the contact over to somebody else.';
