import { refuse } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { untoldPains } from '../../pain-points/moved-pains';
import { removed, type RowDiff, updated } from '../../platform/changes/row-diff';
import type { Db } from '../../platform/database/db';
import type { Principal } from '../../platform/principal';
import type { InteractionChanged } from '../interaction-work';
import { twoWayOfNeighbours } from '../thread';
import type { DeleteInteractionInput } from './edit-interaction.input';
import { loadInteraction, type LoadedInteraction } from './load-interaction';
import { WriteInteraction } from './write-interaction';

/** Takes an interaction off the record with all that rests on it alone; `restoreInteraction` brings it back. */
@Injectable()
export class DeleteInteraction {
  constructor(private readonly write: WriteInteraction) {}

  /** @throws Refusal WRONG_STATE when a promise made in it was settled in another interaction */
  async run(db: Db, actor: Principal, input: DeleteInteractionInput, now: Date): Promise<InteractionChanged> {
    const loaded = await loadInteraction(db, actor, input);
    refuseWhenBuiltOn(loaded);
    const rows = everythingOf(loaded);
    const done = await this.write.apply(db, actor, {
      operation: 'deleteInteraction',
      loaded,
      rows,
      at: now.toISOString(),
    });
    return { ...done, interactionId: null, deletedId: loaded.interaction.id };
  }
}

function refuseWhenBuiltOn({ made, interaction }: LoadedInteraction): void {
  const elsewhere = made.find(({ resolution_interaction_id: id }) => id !== null && id !== interaction.id);
  if (elsewhere === undefined) return;
  const message =
    'A promise made in it was settled in another interaction. Delete that one first, or undo the settling.';
  refuse('WRONG_STATE', 'id', message);
}

function everythingOf(loaded: LoadedInteraction): (RowDiff | null)[] {
  const { interaction, participants, pains, made, resolved, preferences, reminders, occurrences, thread, answers } =
    loaded;
  const elsewhere = resolved.filter(({ source_interaction_id }) => source_interaction_id !== interaction.id);
  return [
    removed('interaction', interaction),
    ...participants.map((row) => removed('interaction_participant', row)),
    ...made.map((row) => removed('promise', row)),
    ...elsewhere.map((row) => updated('promise', row, REOPENED)),
    ...preferences.map((row) => removed('preference', row)),
    ...reminders.map((row) => removed('reminder', row)),
    ...occurrences.map((row) => removed('reminder_occurrence', row)),
    ...answers.map((row) => removed('hearing_answer', row)),
    ...untoldPains(pains, interaction.id),
    ...twoWayOfNeighbours(
      thread.filter(({ id }) => id !== interaction.id),
      interaction.id,
    ),
  ];
}

const REOPENED = { status: 'OPEN', resolution_interaction_id: null, resolved_at: null };
