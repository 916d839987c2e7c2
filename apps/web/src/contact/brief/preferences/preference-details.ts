import { Component, computed, inject, input } from '@angular/core';
import type { PreferenceLineFragment, UpdatePreferenceInput } from '../../../graphql/generated/graphql';
import { translator } from '../../../i18n/translate';
import { UpdatePreference } from '../../data/brief-mutations';
import { InPlace, type Option } from '../../saving/in-place';
import type { Outcome } from '../../saving/outcome';
import { SendChange } from '../../saving/send-change';
import { SOURCES, STRENGTHS } from './preference-lines';

/** How strongly they like it, how we know and until when it holds, each edited in place. */
@Component({
  selector: 'heed-preference-details',
  imports: [InPlace],
  template: `<dl class="grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-3">
    @for (line of lines(); track line.name) {
      <dt class="text-meta text-ink2">{{ line.label }}</dt>
      <dd class="text-meta">
        <heed-in-place
          [label]="line.label"
          [value]="line.value"
          [contactId]="contactId()"
          [control]="line.options.length ? 'choice' : 'date'"
          [options]="line.options"
          [save]="line.save"
        />
      </dd>
    }
  </dl>`,
  host: { class: 'block' },
})
export class PreferenceDetails {
  private readonly sender = inject(SendChange);
  private readonly translate = translator();
  readonly preference = input.required<PreferenceLineFragment>();
  readonly contactId = input.required<string>();
  protected readonly lines = computed(() => {
    const { strength, source, validUntil } = this.preference();
    const sources = [...new Set([...SOURCES, source])];
    return [
      this.line(
        'strength',
        strength,
        STRENGTHS.map((value) => ({ value, label: this.translate(`contact.preference.strengths.${value}`) })),
      ),
      this.line(
        'source',
        source,
        sources.map((value) => ({ value, label: this.translate(`contact.preference.sources.${value}`) })),
      ),
      this.line('validUntil', validUntil ?? '', []),
    ];
  });

  private line(name: 'strength' | 'source' | 'validUntil', value: string, options: Option[]) {
    const label = this.translate(`contact.preference.${name}`);
    return { name, label, value, options, save: (next: string) => this.save({ [name]: next || null }) };
  }

  private save(fields: Partial<UpdatePreferenceInput>): Promise<Outcome> {
    const { id, version } = this.preference();
    return this.sender.send(UpdatePreference, { ...fields, id, version });
  }
}
