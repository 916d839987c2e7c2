import { Check, checkWord, mayRead, refuseClosed } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import type { ContactChanged, ContactWork } from '../contacts/writing/contact-work';
import { ApplyChange } from '../platform/changes/apply-change';
import { inserted, type RowDiff, updated } from '../platform/changes/row-diff';
import { updatePulse } from '../pulse/update-pulse';
import { type LoadedRecovery, loadRecovery, type NamedRecovery } from './load-recovery';
import type { ConfirmRecoveryInput, TakeRecoveryInput, TickRecoveryStepInput } from './recovery.input';
import { STEP_COLUMNS } from './recovery-row';

type Patch = Readonly<Record<string, unknown>>;

/** Says who sees to a recovery, that a step is done, or that the customer is content. The row is made by the first act. */
@Injectable()
export class ChangeRecovery {
  constructor(private readonly changes: ApplyChange) {}

  take(work: ContactWork, input: TakeRecoveryInput): Promise<ContactChanged> {
    return this.change(work, 'takeRecovery', input, (check, { member, behind }) => {
      if (input.ownerId === null) return { owner_id: null };
      if (member === null) check.refuse('NOT_FOUND', 'ownerId', 'There is no such active member.');
      else if (behind !== null && !mayRead(member, behind)) check.refuse('INVALID', 'ownerId', UNSEEN);
      return { owner_id: member?.id };
    });
  }

  tick(work: ContactWork, input: TickRecoveryStepInput): Promise<ContactChanged> {
    const { at, by, in: within } = STEP_COLUMNS[input.step];
    return this.change(work, 'tickRecoveryStep', input, (_, { acts, named }) => {
      if (!input.done) return { [at]: null, [by]: null, [within]: null };
      const before = acts?.row[at] ?? null;
      if (before !== null && named === null) return {};
      return { [at]: before ?? work.now, [by]: acts?.row[by] ?? work.actor.name, [within]: named?.id ?? null };
    });
  }

  /** Closes it: at the time of the talk or message in which they said so. */
  confirm(work: ContactWork, input: ConfirmRecoveryInput): Promise<ContactChanged> {
    return this.change(work, 'confirmRecovery', input, (check, { named, episode }) => {
      if (named !== null) checkWord(check, named, episode.openedAt);
      return { confirmed_in_id: named?.id };
    });
  }

  private async change(
    work: ContactWork,
    operation: string,
    input: NamedRecovery,
    decide: (check: Check, loaded: LoadedRecovery) => Patch,
  ): Promise<ContactChanged> {
    const loaded = await loadRecovery(work, input);
    const { contactId, id, behind } = loaded;
    const check = Check.start();
    refuseClosed(check, loaded.episode);
    const patch = decide(check, loaded);
    check.done();
    const row = rowOf(loaded, patch, work.now);
    if (row === null) return { contactId, changeId: null };
    const visibility = behind === null ? undefined : { level: behind.visibility, authorId: behind.authorId };
    const about = { operation, subject: 'RECOVERY', subjectId: id, contactId, visibility } as const;
    const change = { id: newUuid(), at: work.now, ...about, rows: [row] };
    const { changeId } = await this.changes.apply(work.db, work.actor, change);
    await updatePulse(work.db, [contactId]);
    return { contactId, changeId };
  }
}

function rowOf({ acts, id, contactId, opening }: LoadedRecovery, patch: Patch, now: string): RowDiff | null {
  if (acts !== null) return updated('recovery', acts.row, patch);
  if (Object.values(patch).every((value) => value === null || value === undefined)) return null;
  return inserted('recovery', { id, contact_id: contactId, interaction_id: opening.id, created_at: now, ...patch });
}

const UNSEEN = 'They may not read what this is about, and would never see it. Name somebody else.';
