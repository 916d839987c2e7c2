import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ContactHeadFragment, RelationshipKind, UpdateContactInput } from '../../graphql/generated/graphql';
import { query } from '../../graphql/query';
import { translator } from '../../i18n/translate';
import { UpdateContact } from '../data/contact-mutations';
import { ChoicesQuery } from '../data/contact-page-query';
import { ChipSet } from '../saving/chip-set';
import { InPlace, type Option } from '../saving/in-place';
import type { Outcome } from '../saving/outcome';
import { SendChange } from '../saving/send-change';
import { Death } from './death';
import { stageWords } from './stage-words';
import { TagField } from './tag-field';

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
const IMPORTANCES = ['1', '2', '3'] as const;
const KINDS: readonly RelationshipKind[] = [
  'CUSTOMER',
  'PROSPECT',
  'SUPPLIER',
  'PARTNER',
  'EMPLOYEE',
  'COMMUNITY',
  'MEDIA',
  'OTHER',
];
const HELP = { language: 'contact.field.languageHelp', timeZone: 'contact.field.zoneHelp' } as const;

/** Name, language, zone, owner, stage, importance, what they are to us and tags, each edited where it stands. */
@Component({
  selector: 'heed-care-fields',
  imports: [ChipSet, Death, InPlace, TagField, TranslocoPipe],
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
    <div class="mt-3 grid gap-3">
      <heed-chip-set
        [label]="'contact.field.relationship' | transloco"
        [options]="kinds"
        [chosen]="contact().relationshipKinds"
        [save]="saveKinds"
      />
      <heed-tag-field [contact]="contact()" />
      <heed-death [contact]="contact()" />
    </div>
  `,
  host: { class: 'bg-panel border-line rounded-card mt-3 block border p-4' },
})
export class CareFields {
  private readonly sender = inject(SendChange);
  private readonly translate = translator();
  private readonly stage = stageWords();
  private readonly choices = query(ChoicesQuery, () => ({}), { policy: 'cache-first' });
  readonly contact = input.required<ContactHeadFragment>();
  protected readonly kinds: Option[] = KINDS.map((value) => ({
    value,
    label: this.translate(`contact.details.kinds.${value}`),
  }));

  protected readonly lines = computed(() => {
    const contact = this.contact();
    const texts = LINES.map((name) => this.line(name, contact[name] ?? ''));
    const owner = this.line('ownerId', contact.owner?.id ?? '', this.members());
    const stage = this.line('lifecycleStage', contact.lifecycleStage ?? '', this.stages());
    const importance = this.line('importance', String(contact.importance), this.importances());
    return [...texts, { ...owner, label: this.translate('contact.field.owner') }, stage, importance];
  });

  protected readonly saveKinds = (chosen: string[]): Promise<Outcome> => {
    const { id, version } = this.contact();
    const relationshipKinds = KINDS.filter((kind) => chosen.includes(kind));
    return this.sender.act(UpdateContact, { id, version, relationshipKinds }, this.translate('contact.edit.saved'));
  };

  private line(name: keyof UpdateContactInput, value: string, options?: readonly Option[]) {
    const label = this.translate(`contact.field.${name === 'ownerId' ? 'owner' : this.known(name)}`);
    const help = name === 'language' || name === 'timeZone' ? this.translate(HELP[name]) : null;
    return { name, label, value, options, help, save: (next: string) => this.save(name, next) };
  }

  private known(name: string) {
    return [...LINES, 'lifecycleStage' as const, 'importance' as const].find((one) => one === name) ?? 'givenName';
  }

  private save(name: keyof UpdateContactInput, value: string): Promise<Outcome> {
    const { id, version } = this.contact();
    return this.sender.send(UpdateContact, {
      id,
      version,
      [name]: name === 'importance' ? Number(value) : value || null,
    });
  }

  private members(): Option[] {
    const members = (this.choices.data()?.members ?? []).filter((member) => member.active);
    const known = this.contact().owner;
    const all = known && !members.some((member) => member.id === known.id) ? [...members, known] : members;
    const nobody = { value: '', label: this.translate('contact.field.nobody') };
    return [nobody, ...all.map(({ id, name }) => ({ value: id, label: name }))];
  }

  private importances(): Option[] {
    return IMPORTANCES.map((value) => ({ value, label: this.translate(`contact.field.importances.${value}`) }));
  }

  private stages(): Option[] {
    const none = { value: '', label: this.translate('contact.field.none') };
    return [none, ...STAGES.map((value) => ({ value, label: this.stage(value, this.contact().leadKind) }))];
  }
}
