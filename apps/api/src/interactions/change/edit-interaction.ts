import { Check } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { movedPains } from '../../pain-points/moved-pains';
import { type RowDiff, updated } from '../../platform/changes/row-diff';
import type { Db } from '../../platform/database/db';
import type { Principal } from '../../platform/principal';
import type { InteractionRow, ParticipantRow } from '../interaction-row';
import type { InteractionChanged } from '../interaction-work';
import { twoWayOfNeighbours } from '../thread';
import type { EditInteractionInput } from './edit-interaction.input';
import { editedInteraction } from './edited-interaction';
import { loadInteraction, type LoadedInteraction } from './load-interaction';
import { WriteInteraction } from './write-interaction';

/** Changes what an interaction says; a plan becomes a log by it. What copies its time or rests on it follows. */
@Injectable()
export class EditInteraction {
  constructor(private readonly write: WriteInteraction) {}

  /** @throws Refusal NOT_FOUND, FORBIDDEN, CONFLICT, or with every reason against the input */
  async run(db: Db, actor: Principal, input: EditInteractionInput, now: Date): Promise<InteractionChanged> {
    const at = now.toISOString();
    const loaded = await loadInteraction(db, actor, input);
    const rows = decideEdit(input, loaded, at);
    return this.write.apply(db, actor, { operation: 'editInteraction', loaded, rows, at });
  }
}

function decideEdit(input: EditInteractionInput, loaded: LoadedInteraction, now: string): (RowDiff | null)[] {
  const check = Check.start();
  const { row, message } = editedInteraction(check, input, loaded, now);
  if (row.status === 'PLANNED') refuseHindsight(check, loaded);
  check.done();
  const changed = updated('interaction', loaded.interaction, row);
  if (changed === null) return [];
  const thread = [...loaded.thread.filter(({ id }) => id !== row.id), message];
  return [
    updated('interaction', loaded.interaction, { ...row, updated_at: now }),
    ...loaded.participants.map((participant) => follow(participant, row)),
    ...movedPains(loaded.pains, { interactionId: row.id, occurredAt: row.occurred_at }),
    ...twoWayOfNeighbours(thread, row.id),
  ];
}

function refuseHindsight(check: Check, { pains, made, resolved, preferences }: LoadedInteraction): void {
  if ([...pains, ...made, ...resolved, ...preferences].length === 0) return;
  check.refuse(
    'INVALID',
    'status',
    'Something was said in it, so it took place. Log the next one as a plan of its own.',
  );
}

function follow(participant: ParticipantRow, { occurred_at, status }: InteractionRow): RowDiff | null {
  return updated('interaction_participant', participant, { occurred_at, planned: status === 'PLANNED' });
}
