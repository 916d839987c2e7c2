import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ContactPanelsFragment } from '../../graphql/generated/graphql';
import { translator } from '../../i18n/translate';
import { Avatar } from '../../ui/avatar';
import { Chip } from '../../ui/chip';
import { RemoveRelationship, UpdateRelationship } from '../data/around';
import type { Outcome } from '../saving/outcome';
import type { Values } from '../saving/quick-form';
import { SendChange } from '../saving/send-change';
import { AddRelationship } from './add-relationship';
import { AroundCard } from './around-card';
import { AroundRow } from './around-row';
import { relationshipLines, typeOf } from './relationship-lines';

type Relationship = ContactPanelsFragment['relationships'][number];

/** Who belongs to this person: family, colleagues, who sent them to us; the others see it from their side. */
@Component({
  selector: 'heed-people-around',
  imports: [AddRelationship, AroundCard, AroundRow, Avatar, Chip, RouterLink, TranslocoPipe],
  templateUrl: './people-around.html',
})
export class PeopleAround {
  private readonly sender = inject(SendChange);
  private readonly translate = translator();
  private readonly linesOf = relationshipLines();
  readonly contact = input.required<ContactPanelsFragment>();
  readonly name = input.required<string>();
  protected readonly adding = signal(false);
  protected readonly rows = computed(() =>
    this.contact().relationships.map((one) => {
      const type = this.translate(`contact.around.types.${one.type}`, { name: this.name() });
      const facts = [type, one.other.companyName, one.note].filter((fact) => !!fact).join(' · ');
      return { one, facts, lines: this.linesOf(this.name(), one.type, one.note), save: this.saving(one.id) };
    }),
  );
  protected readonly known = computed(() => [
    this.contact().id,
    ...this.contact().relationships.map(({ other }) => other.id),
  ]);

  protected remove({ id, version }: Relationship): void {
    const input = { id, version, contactId: this.contact().id };
    void this.sender.act(RemoveRelationship, input, this.translate('contact.around.removed'));
  }

  /** The version is read at the moment of saving: after a conflict it is another one. */
  private saving(id: string): (values: Values) => Promise<Outcome> {
    return (values) => {
      const version = this.contact().relationships.find((one) => one.id === id)?.version ?? 0;
      const note = values['note']?.trim() || null;
      const input = { id, version, contactId: this.contact().id, type: typeOf(values['type']), note };
      return this.sender.send(UpdateRelationship, input);
    };
  }
}
