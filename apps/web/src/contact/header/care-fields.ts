import { Component, computed, inject, input } from '@angular/core';
import type { ContactHeadFragment, UpdateContactInput } from '../../graphql/generated/graphql';
import { query } from '../../graphql/query';
import { translator } from '../../i18n/translate';
import { FilterChip } from '../../ui/filter-chip';
import { SetContactTags, UpdateContact } from '../data/contact-mutations';
import { ChoicesQuery } from '../data/contact-page-query';
import { InPlace, type Option } from '../saving/in-place';
import type { Outcome } from '../saving/outcome';
import { SendChange } from '../saving/send-change';
import { TranslocoPipe } from '@jsverse/transloco';

const LINES = [
  'honorificPrefix',
  'givenName',
  'familyName',
  'pronunciation',
  'pronouns',
  'language',
  'timeZone',
] as const;
const STAGES = ['LEAD', 'PROSPECT', 'CUSTOMER', 'REPEAT_CUSTOMER', 'ADVOCATE', 'FORMER'] as const;
const HELP = { language: 'contact.field.languageHelp', timeZone: 'contact.field.zoneHelp' } as const;

/** Name, language, zone, owner, stage and tags, each edited where it stands. */
@Component({
  selector: 'heed-care-fields',
  imports: [FilterChip, InPlace, TranslocoPipe],
  template: `
    <dl class="grid grid-cols-[repeat(auto-fill,minmax(180px,1fr))] gap-x-6 gap-y-3">
      @for (line of lines(); track line.name) {
        <div>
          <dt class="text-meta text-ink2">{{ line.label }}</dt>
          <dd>
            <heed-in-place
              [label]="line.label"
              [value]="line.value"
              [contactId]="contact().id"
              [control]="line.options ? 'choice' : 'line'"
              [options]="line.options ?? []"
              [help]="line.help"
              [needed]="line.name === 'givenName'"
              [save]="line.save"
            />
          </dd>
        </div>
      }
    </dl>
    @if (tags().length) {
      <p class="text-meta text-ink2 mt-3 mb-1" id="contact-tags">{{ 'contact.field.tags' | transloco }}</p>
      <div class="flex flex-wrap gap-2" role="group" aria-labelledby="contact-tags">
        @for (tag of tags(); track tag.id) {
          <button heedFilterChip [on]="has(tag.id)" (click)="toggle(tag.id)">{{ tag.name }}</button>
        }
      </div>
    }
  `,
  host: { class: 'bg-panel border-line rounded-card mt-3 block border p-4' },
})
export class CareFields {
  private readonly sender = inject(SendChange);
  private readonly translate = translator();
  private readonly choices = query(ChoicesQuery, () => ({}), { policy: 'cache-first' });
  readonly contact = input.required<ContactHeadFragment>();
  protected readonly tags = computed(() => this.choices.data()?.tags ?? []);

  protected readonly lines = computed(() => {
    const contact = this.contact();
    const texts = LINES.map((name) => this.line(name, contact[name] ?? ''));
    const owner = this.line('ownerId', contact.owner?.id ?? '', this.members());
    const stage = this.line('lifecycleStage', contact.lifecycleStage ?? '', this.stages());
    return [...texts, { ...owner, label: this.translate('contact.field.owner') }, stage];
  });

  protected has(tagId: string): boolean {
    return this.contact().tags.some((tag) => tag.id === tagId);
  }

  protected toggle(tagId: string): void {
    const { id, version, tags } = this.contact();
    const kept = tags.map((tag) => tag.id).filter((one) => one !== tagId);
    const tagIds = this.has(tagId) ? kept : [...kept, tagId];
    const done = this.translate('contact.edit.saved');
    void this.sender.act(SetContactTags, { contactId: id, version, tagIds }, done);
  }

  private line(name: keyof UpdateContactInput, value: string, options?: readonly Option[]) {
    const label = this.translate(`contact.field.${name === 'ownerId' ? 'owner' : this.known(name)}`);
    const help = name === 'language' || name === 'timeZone' ? this.translate(HELP[name]) : null;
    return { name, label, value, options, help, save: (next: string) => this.save(name, next) };
  }

  private known(name: string) {
    return [...LINES, 'lifecycleStage' as const].find((one) => one === name) ?? 'givenName';
  }

  private save(name: keyof UpdateContactInput, value: string): Promise<Outcome> {
    const { id, version } = this.contact();
    return this.sender.send(UpdateContact, { id, version, [name]: value || null });
  }

  private members(): Option[] {
    const members = (this.choices.data()?.members ?? []).filter((member) => member.active);
    const known = this.contact().owner;
    const all = known && !members.some((member) => member.id === known.id) ? [...members, known] : members;
    const nobody = { value: '', label: this.translate('contact.field.nobody') };
    return [nobody, ...all.map(({ id, name }) => ({ value: id, label: name }))];
  }

  private stages(): Option[] {
    const none = { value: '', label: this.translate('contact.field.none') };
    return [none, ...STAGES.map((value) => ({ value, label: this.translate(`contact.details.stages.${value}`) }))];
  }
}
