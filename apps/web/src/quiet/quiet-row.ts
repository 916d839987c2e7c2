import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { QuietRowFragment, RuleKey } from '../graphql/generated/graphql';
import { Session } from '../identity/session';
import { Composer } from '../log/composer';
import { LaterMenu } from '../reminders/later-menu';
import { Avatar } from '../ui/avatar';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Time } from '../ui/time';
import { CallNow } from './call-now';
import { quietWords } from './quiet-words';
import { SilenceBar } from './silence-bar';

/** One person: their usual rhythm, how long it is now, why they are left alone if they are, and what can be done. */
@Component({
  selector: 'heed-quiet-row',
  imports: [Avatar, Button, Icon, LaterMenu, RouterLink, SilenceBar, Time, TranslocoPipe],
  templateUrl: './quiet-row.html',
  host: { class: '@container hover:bg-hover block px-4 py-3 max-sm:px-3' },
})
export class QuietRow {
  private readonly session = inject(Session);
  private readonly words = quietWords();
  protected readonly calls = inject(CallNow);
  protected readonly composer = inject(Composer);
  readonly person = input.required<QuietRowFragment>();
  /** Whether the row says who looks after them. */
  readonly owned = input(false);
  /** What suggests them, until which instant it is to wait. */
  readonly snoozed = output<{ rule: RuleKey; until: string }>();
  protected readonly mayLog = computed(() => this.session.may('logInteraction'));
  /** What suggests nothing now cannot be put off. */
  protected readonly waits = computed(() => (this.session.may('snoozeSuggestion') ? this.person().rule : null));
  protected readonly usual = computed(() => this.words.usual(this.person()));
  protected readonly since = computed(() => this.words.since(this.person()));
  protected readonly ratio = computed(() => this.words.ratio(this.person()));
}
