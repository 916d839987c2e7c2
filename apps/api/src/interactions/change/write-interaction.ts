import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { ApplyChange } from '../../platform/changes/apply-change';
import type { RowDiff } from '../../platform/changes/row-diff';
import type { Db } from '../../platform/database/db';
import type { Principal } from '../../platform/principal';
import { updatePulse } from '../../pulse/update-pulse';
import type { InteractionChanged } from '../interaction-work';
import { contactOf, type LoadedInteraction } from './load-interaction';

/** What was decided about an interaction that is on record. */
interface InteractionAction {
  readonly operation: string;
  readonly loaded: LoadedInteraction;
  /** Null for what is so already. */
  readonly rows: readonly (RowDiff | null)[];
  /** ISO 8601 instant. */
  readonly at: string;
}

/** Writes a decision about an interaction and the pulse of its contacts: two statements, none when nothing changes. */
@Injectable()
export class WriteInteraction {
  constructor(private readonly changes: ApplyChange) {}

  /** @throws Refusal CONFLICT when a row moved on since it was read */
  async apply(
    db: Db,
    actor: Principal,
    { operation, loaded, rows, at }: InteractionAction,
  ): Promise<InteractionChanged> {
    const { interaction, participants } = loaded;
    const contactId = contactOf(loaded);
    const written = rows.filter((row) => row !== null);
    if (written.length === 0) return { interactionId: interaction.id, contactId, changeId: null };
    const { changeId } = await this.changes.apply(db, actor, {
      id: newUuid(),
      at,
      operation,
      subject: 'INTERACTION',
      subjectId: interaction.id,
      contactId,
      rows: written,
      visibility: { level: interaction.visibility, authorId: interaction.author_id },
    });
    await updatePulse(
      db,
      participants.flatMap(({ contact_id }) => contact_id ?? []),
    );
    return { interactionId: interaction.id, contactId, changeId };
  }
}
