import { COUNT_LIMITS, refuse } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { updated } from '../../platform/changes/row-diff';
import type { Db } from '../../platform/database/db';
import type { Principal } from '../../platform/principal';
import type { InteractionChanged } from '../interaction-work';
import type { PinInteractionInput } from './edit-interaction.input';
import { loadInteraction, type LoadedInteraction } from './load-interaction';
import { WriteInteraction } from './write-interaction';

/** Keeps an interaction on top of its contacts' timelines, at most three for each contact; and lets it go again. */
@Injectable()
export class PinInteraction {
  constructor(private readonly write: WriteInteraction) {}

  /** @throws Refusal TOO_MANY when a contact of it has three pins already */
  async pin(db: Db, actor: Principal, input: PinInteractionInput, now: Date): Promise<InteractionChanged> {
    const loaded = await loadInteraction(db, actor, input);
    const at = now.toISOString();
    if (loaded.interaction.pinned_at !== null) return this.write.apply(db, actor, { ...NOTHING, loaded, at });
    if (loaded.otherPins >= COUNT_LIMITS.pins) {
      refuse('TOO_MANY', 'id', `This contact has ${COUNT_LIMITS.pins} pins already. Take one away first.`);
    }
    return this.write.apply(db, actor, { operation: 'pinInteraction', loaded, at, rows: pinned(loaded, at) });
  }

  async unpin(db: Db, actor: Principal, input: PinInteractionInput, now: Date): Promise<InteractionChanged> {
    const loaded = await loadInteraction(db, actor, input);
    const at = now.toISOString();
    return this.write.apply(db, actor, { operation: 'unpinInteraction', loaded, at, rows: pinned(loaded, null) });
  }
}

const NOTHING = { operation: 'pinInteraction', rows: [] } as const;

function pinned({ interaction, participants }: LoadedInteraction, pinned_at: string | null) {
  return [
    updated('interaction', interaction, { pinned_at }),
    ...participants.map((one) => updated('interaction_participant', one, { pinned: pinned_at !== null })),
  ];
}
