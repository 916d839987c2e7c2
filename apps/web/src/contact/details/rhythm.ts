import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { v7 as newId } from 'uuid';
import { graphql } from '../../graphql/generated';
import { query } from '../../graphql/query';
import { InterfaceLanguage } from '../../i18n/language';
import { translator } from '../../i18n/translate';
import { Session } from '../../identity/session';
import { CreateCadenceMutation, DeleteCadenceMutation, UpdateCadenceMutation } from '../../settings/cadences/documents';
import { SaveSetting } from '../../settings/saving/save-setting';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Now } from '../../ui/now';
import { timeText } from '../../ui/time-text';
import { dayFrom } from '../../ui/wall-time';
import type { Outcome } from '../saving/outcome';
import { type FormLine, QuickForm, type Values } from '../saving/quick-form';

const RhythmQuery = graphql(`
  query ContactRhythm($id: ID!) {
    contact(id: $id) {
      id
      cadence {
        text
        cadence {
          ...ListedCadence
        }
      }
    }
  }
`);

const NUMBERS = ['idealDays', 'maxDays', 'ceilingPer30Days'] as const;

/** Which rhythm holds for somebody and why; they may have one of their own, and be left alone until a day. */
@Component({
  selector: 'heed-rhythm',
  imports: [Button, Icon, QuickForm, TranslocoPipe],
  template: `
    <h2 class="text-card mb-2 font-semibold">{{ 'contact.rhythm.title' | transloco }}</h2>
    <p class="min-h-5 wrap-anywhere">
      @if (asked.data()) {
        {{ holds()?.text ?? ('contact.rhythm.none' | transloco) }}
      } @else if (asked.error()) {
        {{ 'contact.rhythm.failed' | transloco }}
      }
    </p>
    @if (paused(); as day) {
      <p class="text-meta text-ink2 mt-1 flex items-center gap-1.5">
        <heed-icon name="leaf" />{{ 'contact.rhythm.paused' | transloco: { day } }}
      </p>
    }
    @if (changing()) {
      <heed-quick-form
        [label]="label() | transloco"
        [lines]="lines()"
        [save]="save"
        [tells]="false"
        (closed)="changing.set(false)"
      />
    } @else if (may() && asked.data()) {
      <div class="mt-1 flex flex-wrap gap-2">
        <button type="button" heedButton="quiet" compact class="-ms-2" (click)="changing.set(true)">
          <heed-icon name="repeat" />{{ label() | transloco }}
        </button>
        @if (own(); as cadence) {
          <button type="button" heedButton="quiet" compact (click)="remove(cadence)">
            {{ 'contact.rhythm.remove' | transloco }}
          </button>
        }
      </div>
    }
  `,
  host: { class: 'bg-panel border-line rounded-card block border p-4' },
})
export class Rhythm {
  private readonly session = inject(Session);
  private readonly saver = inject(SaveSetting);
  private readonly translate = translator();
  private readonly now = inject(Now).at;
  private readonly locale = inject(InterfaceLanguage).locale;
  readonly contactId = input.required<string>();
  readonly canEdit = input.required<boolean>();
  protected readonly asked = query(RhythmQuery, () => ({ id: this.contactId() }));
  protected readonly changing = signal(false);
  protected readonly holds = computed(() => this.asked.data()?.contact?.cadence ?? null);
  /** The one that is theirs alone. */
  protected readonly own = computed(() => {
    const cadence = this.holds()?.cadence;
    return cadence?.scope === 'CONTACT' ? cadence : null;
  });
  protected readonly may = computed(() => this.canEdit() && this.session.may('createCadence'));
  protected readonly label = computed(() => (this.own() ? 'contact.rhythm.change' : 'contact.rhythm.own'));
  protected readonly paused = computed(() => {
    const until = this.holds()?.cadence.pausedUntil;
    if (!until || until < dayFrom(this.now(), 0)) return null;
    return timeText(new Date(`${until}T12:00Z`), this.now(), 'day', this.locale(), 'UTC');
  });
  protected readonly lines = computed<FormLine[]>(() => {
    const from = this.holds()?.cadence ?? null;
    const number = (name: (typeof NUMBERS)[number], label: string): FormLine => ({
      name,
      label,
      control: 'line',
      optional: true,
      value: from?.[name]?.toString() ?? '',
    });
    return [
      number('idealDays', this.translate('contact.rhythm.idealDays')),
      number('maxDays', this.translate('contact.rhythm.maxDays')),
      number('ceilingPer30Days', this.translate('contact.rhythm.ceiling')),
      {
        name: 'pausedUntil',
        label: this.translate('contact.rhythm.pausedUntil'),
        control: 'date',
        optional: true,
        value: this.own()?.pausedUntil ?? '',
      },
    ];
  });

  protected readonly save = (values: Values): Promise<Outcome> => {
    const wrong = NUMBERS.filter((name) => values[name]?.trim() && !/^\d{1,9}$/.test(values[name].trim()));
    const message = this.translate('contact.rhythm.notANumber');
    if (wrong.length) return Promise.resolve({ kind: 'refused', reasons: wrong.map((field) => ({ field, message })) });
    const number = (name: (typeof NUMBERS)[number]) => (values[name]?.trim() ? Number(values[name]) : null);
    const said = {
      idealDays: number('idealDays'),
      maxDays: number('maxDays'),
      ceilingPer30Days: number('ceilingPer30Days'),
      pausedUntil: values['pausedUntil'] || null,
    };
    const own = this.own();
    const telling = this.telling(this.translate('contact.rhythm.saved'));
    if (own) return this.saver.run(UpdateCadenceMutation, { id: own.id, version: own.version, ...said }, telling);
    const scoped = { id: newId(), scope: 'CONTACT' as const, contactId: this.contactId() };
    return this.again(this.saver.run(CreateCadenceMutation, { ...scoped, ...said }, telling));
  };

  protected remove({ id, version }: { id: string; version: number }): void {
    const done = this.translate('contact.rhythm.removed');
    void this.again(this.saver.run(DeleteCadenceMutation, { id, version }, this.telling(done)));
  }

  private telling(done: string) {
    return { done, undone: () => this.asked.reload() };
  }

  /** Which one holds now is known by the server alone. */
  private async again(work: Promise<Outcome>): Promise<Outcome> {
    const outcome = await work;
    if (outcome.kind === 'saved') this.asked.reload();
    return outcome;
  }
}
