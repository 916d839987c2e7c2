import { Component, computed, effect, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { query } from '../../graphql/query';
import { translator } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Menu } from '../../ui/menu';
import { GuideQuery } from '../data/log-documents';
import { LogForm } from '../form/log-form';
import { GuideLine } from './guide-line';
import { GuideSteps } from './guide-steps';
import { targetWords } from './target-words';

/** The protocol that fits what is logged, to read beside the note; nothing for types without one. */
@Component({
  selector: 'heed-guide',
  imports: [Button, GuideLine, GuideSteps, Icon, Menu, TranslocoPipe],
  templateUrl: './guide.html',
  host: {
    class: 'block',
    '[class.hidden]': '!guide()',
    role: 'region',
    '[attr.aria-label]': 'label',
  },
})
export class Guide {
  protected readonly form = inject(LogForm);
  /** Collapses to a bar: beside the form there is room, above it there is not. */
  readonly bar = input(false);
  readonly inserted = output<string>();
  protected readonly asked = signal(false);
  protected readonly open = computed(() => !this.bar() || this.asked());
  protected readonly label = translator()('log.guide.label');
  private readonly say = targetWords();

  private readonly answer = query(
    GuideQuery,
    () => {
      const [contactId, type] = [this.form.contactId(), this.form.type()];
      if (!contactId || !type) return null;
      return { contactId, typeId: type.id, situation: this.form.situation(), versionId: this.form.draft().versionId };
    },
    { keepPrevious: true },
  );
  protected readonly guide = computed(() => this.answer.data()?.fittingProtocol ?? null);
  protected readonly failed = this.answer.error;
  protected readonly target = computed(() => {
    const minutes = this.guide()?.protocolVersion.responseTargetMinutes;
    return minutes ? this.say(minutes) : null;
  });
  protected readonly others = computed(() =>
    (this.guide()?.alternatives ?? []).map(({ id, name }) => ({ value: id, label: name })),
  );

  constructor() {
    effect(() => {
      const current = this.answer.stale() ? null : this.guide();
      this.form.shownGuide.set(current?.protocolVersion.id ?? null);
    });
  }
}
