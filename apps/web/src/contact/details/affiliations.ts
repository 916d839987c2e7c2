import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { v7 as uuidv7 } from 'uuid';
import type { ContactDetailsFragment, ContactPanelsFragment } from '../../graphql/generated/graphql';
import { query } from '../../graphql/query';
import { translator } from '../../i18n/translate';
import { Chip } from '../../ui/chip';
import { Icon } from '../../ui/icon';
import { Now } from '../../ui/now';
import { Menu, type MenuEntry } from '../../ui/menu';
import { AddAffiliation, UpdateAffiliation } from '../data/contact-mutations';
import { CompaniesQuery } from '../data/contact-page-query';
import { InPlace } from '../saving/in-place';
import type { Outcome } from '../saving/outcome';
import type { FormLine, Values } from '../saving/quick-form';
import { SendChange } from '../saving/send-change';
import { DetailsCard } from './details-card';
import { FindOrMakeCompany, sameName } from './find-or-make-company';
import { dayFrom } from '../../ui/wall-time';

/** The reader's day, as a date input writes it. */
const dayOf = (at: Date) => dayFrom(at, 0);

type Affiliation = ContactDetailsFragment['affiliations'][number];
type Editable = 'title' | 'from' | 'to';

/** Where they work and worked, each with its time. */
@Component({
  selector: 'heed-affiliations',
  imports: [Chip, DetailsCard, Icon, InPlace, Menu, RouterLink, TranslocoPipe],
  templateUrl: './affiliations.html',
})
export class Affiliations {
  private readonly sender = inject(SendChange);
  private readonly translate = translator();
  private readonly now = inject(Now).at;
  private readonly findOrMake = inject(FindOrMakeCompany);
  protected readonly typed = signal('');
  private readonly companies = query(
    CompaniesQuery,
    () => (this.contact().viewerCanEdit ? { search: this.typed().trim() || null } : null),
    { keepPrevious: true },
  );
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
      entries: this.entries(one),
      save: {
        title: (value: string) => this.save(one.id, 'title', value),
        from: (value: string) => this.save(one.id, 'from', value),
        to: (value: string) => this.save(one.id, 'to', value),
      },
    })),
  );
  protected readonly lines = computed<FormLine[]>(() => {
    const suggestions = (this.companies.data()?.companies.nodes ?? []).map(({ name }) => name);
    const name = this.typed().trim();
    const found = !name || this.companies.stale() || suggestions.some((one) => sameName(one, name));
    const help = found ? null : this.translate('contact.details.newCompany', { name });
    return [
      { name: 'company', label: this.translate('contact.details.company'), control: 'line', suggestions, help },
      { name: 'title', label: this.translate('contact.details.jobTitle'), control: 'line', optional: true },
      { name: 'from', label: this.translate('contact.details.from'), control: 'date', optional: true },
    ];
  });

  protected readonly add = async (values: Values): Promise<Outcome> => {
    const { company, outcome } = await this.findOrMake.named(values['company']?.trim() ?? '');
    if (company === null) return outcome;
    return this.sender.send(AddAffiliation, {
      id: uuidv7(),
      contactId: this.contact().id,
      companyId: company,
      title: values['title'] || null,
      from: values['from'] || null,
    });
  };

  protected act(what: string, { id, version }: Affiliation): void {
    const [fields, done] =
      what === 'end'
        ? [{ to: dayOf(this.now()) }, 'contact.details.ended' as const]
        : [{ primary: true }, 'contact.edit.saved' as const];
    void this.sender.act(UpdateAffiliation, { ...fields, id, version }, this.translate(done));
  }

  private entries({ primary, to }: Affiliation): MenuEntry[] {
    const first = { value: 'primary', label: this.translate('contact.details.makePrimary'), icon: 'star' };
    const end = { value: 'end', label: this.translate('contact.details.endToday'), icon: 'calendar-x' };
    return [...(primary ? [] : [first]), ...(to === null || to > dayOf(this.now()) ? [end] : [])];
  }

  /** The record as it stands at the moment of saving: after a conflict its version is another one. */
  private save(id: string, name: Editable, value: string): Promise<Outcome> {
    const version = this.contact().affiliations.find((one) => one.id === id)?.version ?? 0;
    return this.sender.send(UpdateAffiliation, { id, version, [name]: value || null });
  }
}
