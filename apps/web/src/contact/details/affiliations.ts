import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { v7 as uuidv7 } from 'uuid';
import type { ContactDetailsFragment, ContactPanelsFragment } from '../../graphql/generated/graphql';
import { query } from '../../graphql/query';
import { translator } from '../../i18n/translate';
import { Chip } from '../../ui/chip';
import { Icon } from '../../ui/icon';
import { Menu } from '../../ui/menu';
import { AddAffiliation, UpdateAffiliation } from '../data/contact-mutations';
import { CompaniesQuery } from '../data/contact-page-query';
import { InPlace } from '../saving/in-place';
import type { Outcome } from '../saving/outcome';
import type { FormLine, Values } from '../saving/quick-form';
import { SendChange } from '../saving/send-change';
import { DetailsCard } from './details-card';

type Affiliation = ContactDetailsFragment['affiliations'][number];
type Editable = 'title' | 'from' | 'to';

/** Where they work and worked, each with its time. */
@Component({
  selector: 'heed-affiliations',
  imports: [Chip, DetailsCard, Icon, InPlace, Menu, TranslocoPipe],
  templateUrl: './affiliations.html',
})
export class Affiliations {
  private readonly sender = inject(SendChange);
  private readonly translate = translator();
  private readonly companies = query(CompaniesQuery, () => (this.contact().viewerCanEdit ? {} : null));
  readonly contact = input.required<ContactPanelsFragment>();
  protected readonly fields = ['title', 'from', 'to'] as const;
  protected readonly labels = {
    title: 'contact.details.jobTitle',
    from: 'contact.details.from',
    to: 'contact.details.to',
  };
  protected readonly rows = computed(() =>
    this.contact().affiliations.map((one) => ({
      one,
      save: {
        title: (value: string) => this.save(one.id, 'title', value),
        from: (value: string) => this.save(one.id, 'from', value),
        to: (value: string) => this.save(one.id, 'to', value),
      },
    })),
  );
  protected readonly entries = [
    { value: 'primary', label: this.translate('contact.details.makePrimary'), icon: 'star' },
  ];

  protected readonly lines = computed<FormLine[]>(() => {
    const options = (this.companies.data()?.companies.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }));
    if (!options.length) return [];
    return [
      { name: 'companyId', label: this.translate('contact.details.company'), control: 'choice', options },
      { name: 'title', label: this.translate('contact.details.jobTitle'), control: 'line', optional: true },
      { name: 'from', label: this.translate('contact.details.from'), control: 'date', optional: true },
    ];
  });

  protected readonly add = (values: Values): Promise<Outcome> =>
    this.sender.send(AddAffiliation, {
      id: uuidv7(),
      contactId: this.contact().id,
      companyId: values['companyId'] ?? '',
      title: values['title'] || null,
      from: values['from'] || null,
    });

  protected makePrimary({ id, version }: Affiliation): void {
    const done = this.translate('contact.edit.saved');
    void this.sender.act(UpdateAffiliation, { id, version, primary: true }, done);
  }

  /** The record as it stands at the moment of saving: after a conflict its version is another one. */
  private save(id: string, name: Editable, value: string): Promise<Outcome> {
    const version = this.contact().affiliations.find((one) => one.id === id)?.version ?? 0;
    return this.sender.send(UpdateAffiliation, { id, version, [name]: value || null });
  }
}
