import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RecoveryPartsFragment, RecoveryStepKind } from '../graphql/generated/graphql';
import { translator } from '../i18n/translate';
import { Session } from '../identity/session';
import { Composer } from '../log/composer';
import { Button } from '../ui/button';
import { DoneCircle } from '../ui/done-circle';
import { Icon } from '../ui/icon';
import { Time } from '../ui/time';
import { ChooseTalk } from './choose-talk';
import { KeepRecovering, type Told } from './keep-recovering';

/** After a hard talk: acknowledge it, fix it, check back. Each step stands on the talk it happened in. */
@Component({
  selector: 'heed-recovery-card',
  imports: [Button, ChooseTalk, DoneCircle, Icon, RouterLink, Time, TranslocoPipe],
  templateUrl: './recovery-card.html',
  host: {
    role: 'region',
    'aria-labelledby': 'recovery',
    class: '@container bg-panel border-line rounded-card block min-h-[116px] border p-3',
  },
})
export class RecoveryCard {
  private readonly session = inject(Session);
  private readonly composer = inject(Composer);
  private readonly translate = translator();
  protected readonly keep = inject(KeepRecovering);
  readonly recovery = input.required<RecoveryPartsFragment>();
  readonly contactId = input.required<string>();
  readonly name = input.required<string>();
  /** What is being told, while the talk is chosen. */
  protected readonly telling = signal<Told | null>(null);
  protected readonly may = computed(() => this.recovery().viewerCanEdit && this.recovery().closedText === null);
  /** Anybody of the staff may take it for themselves. */
  protected readonly mayTake = computed(
    () => this.session.may('takeRecovery') && !this.mine() && this.recovery().closedText === null,
  );
  protected readonly mine = computed(() => this.recovery().owner?.id === this.session.viewer()?.id);
  protected readonly heading = computed(() => {
    const told = this.telling() ?? 'CONFIRMED';
    return this.translate(`recovery.choose.${told}`, { name: this.name() });
  });

  protected take(): void {
    const me = this.session.viewer()?.id;
    if (me) void this.keep.take(this.recovery(), me);
  }

  protected press(step: RecoveryStepKind, done: boolean): void {
    if (done) void this.keep.untick(this.recovery(), step);
    else this.telling.set(step);
  }

  protected chosen(interactionId: string): void {
    const told = this.telling();
    this.telling.set(null);
    if (told) void this.keep.tell(this.recovery(), told, interactionId);
  }

  protected log(): void {
    const told = this.telling();
    this.telling.set(null);
    if (!told) return;
    const follower = this.keep.follower(() => this.recovery(), told);
    this.composer.open({ contactId: this.contactId(), follower });
  }
}
