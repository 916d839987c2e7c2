import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { BIRTHDAY_KEY } from '../../important-dates/important-date-row';
import type { InteractionChanged } from '../../interactions/interaction-work';
import { answeredOnce } from '../../listening/hearing-answer-row';
import { ApplyChange } from '../../platform/changes/apply-change';
import type { Request } from '../../platform/changes/change';
import type { RowDiff } from '../../platform/changes/row-diff';
import type { Db } from '../../platform/database/db';
import type { Principal } from '../../platform/principal';
import { updatePulse } from '../../pulse/update-pulse';
import type { LoadedEntry } from './load-entry';

/** What was decided about something in a note. */
interface AnswerAction {
  readonly operation: string;
  readonly entry: LoadedEntry;
  /** Null for what is so already. */
  readonly rows: readonly (RowDiff | null)[];
  readonly request: Request;
  /** ISO 8601 instant. */
  readonly at: string;
  /** Where the input names what is answered. */
  readonly field: string;
}

const KINDS_KEY = { important_date_birthday: { ...BIRTHDAY_KEY.important_date_birthday, field: 'importantDate.kind' } };

/** Writes an answer with the record that came of it, as one change of the interaction, and the pulse of its contact. */
@Injectable()
export class WriteAnswer {
  constructor(private readonly changes: ApplyChange) {}

  /** @throws Refusal ALREADY_EXISTS when somebody answered it before, CONFLICT when a row moved on since it was read */
  async apply(db: Db, actor: Principal, { entry, field, ...action }: AnswerAction): Promise<InteractionChanged> {
    const { interaction, contact } = entry;
    const rows = action.rows.filter((row) => row !== null);
    const interactionId = interaction.id;
    if (rows.length === 0) return { interactionId, contactId: contact.id, changeId: null };
    const { changeId } = await this.changes.apply(db, actor, {
      ...action,
      id: newUuid(),
      subject: 'INTERACTION',
      subjectId: interactionId,
      contactId: contact.id,
      rows,
      visibility: { level: interaction.visibility, authorId: interaction.author_id },
      uniqueKeys: { ...answeredOnce(field), ...KINDS_KEY },
    });
    if (rows.some(({ table }) => table !== 'hearing_answer')) await updatePulse(db, [contact.id]);
    return { interactionId, contactId: contact.id, changeId };
  }
}
