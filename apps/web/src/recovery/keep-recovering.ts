import { Injectable, inject } from '@angular/core';
import type { Outcome } from '../contact/saving/outcome';
import { SendChange } from '../contact/saving/send-change';
import type { RecoveryPartsFragment, RecoveryStepKind } from '../graphql/generated/graphql';
import { translator } from '../i18n/translate';
import type { LogFollower } from '../log/composer';
import { Toasts } from '../ui/toasts';
import { ConfirmRecovery, TakeRecovery, TickRecoveryStep } from './documents';

type Recovery = Pick<RecoveryPartsFragment, 'id' | 'version'>;
/** A step that is done, or the word of the person that it is good again. */
export type Told = RecoveryStepKind | 'CONFIRMED';

/** What people do to put things right: take it, tick a step with the talk it happened in, note that it is good again. */
@Injectable({ providedIn: 'root' })
export class KeepRecovering {
  private readonly sender = inject(SendChange);
  private readonly toasts = inject(Toasts);
  private readonly translate = translator();

  async take({ id, version }: Recovery, ownerId: string): Promise<void> {
    await this.sender.act(TakeRecovery, { id, version, ownerId }, this.translate('recovery.said.taken'));
  }

  async untick({ id, version }: Recovery, step: RecoveryStepKind): Promise<void> {
    const input = { id, version, step, interactionId: null, done: false };
    await this.sender.act(TickRecoveryStep, input, this.translate('recovery.said.unticked'));
  }

  async tell(recovery: Recovery, told: Told, interactionId: string): Promise<void> {
    const outcome = await this.send(recovery, told, interactionId);
    if (outcome.kind !== 'saved') return void this.toasts.show(this.sender.reason(outcome), { kind: 'error' });
    const said = this.translate(told === 'CONFIRMED' ? 'recovery.said.confirmed' : 'recovery.said.ticked');
    this.sender.offerUndo(said, outcome.changeId);
  }

  /** Follows a log: what it tells is told once it is written down, and taken back with it. */
  follower(recovery: () => Recovery, told: Told): LogFollower {
    let outcome: Promise<Outcome> | null = null;
    const takeBack = (one: Outcome) => {
      if (one.kind === 'saved' && one.changeId) void this.sender.undo(one.changeId);
    };
    return {
      logged: (interactionId) => {
        outcome = this.send(recovery(), told, interactionId);
      },
      undone: () => void outcome?.then(takeBack),
    };
  }

  private send({ id, version }: Recovery, told: Told, interactionId: string): Promise<Outcome> {
    if (told === 'CONFIRMED') return this.sender.send(ConfirmRecovery, { id, version, interactionId });
    return this.sender.send(TickRecoveryStep, { id, version, step: told, interactionId, done: true });
  }
}
