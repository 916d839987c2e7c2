import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { v7 as uuidv7 } from 'uuid';
import { SendChange } from '../contact/saving/send-change';
import type { CompanyHeadFragment } from '../graphql/generated/graphql';
import { InterfaceLanguage } from '../i18n/language';
import { translator } from '../i18n/translate';
import { Session } from '../identity/session';
import { ContactSearch } from '../log/contact-search';
import { Avatar } from '../ui/avatar';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Now } from '../ui/now';
import { JoinCompanyMutation } from './documents';
import { dayFrom } from '../ui/wall-time';

type Person = CompanyHeadFragment['people'][number];

/** Who is at a company now, and who was before; somebody known can be added. */
@Component({
  selector: 'heed-company-people',
  imports: [Avatar, Button, ContactSearch, Icon, RouterLink, TranslocoPipe],
  templateUrl: './company-people.html',
  host: { class: 'bg-panel border-line rounded-card block border p-4' },
})
export class CompanyPeople {
  private readonly sender = inject(SendChange);
  private readonly session = inject(Session);
  private readonly translate = translator();
  private readonly locale = inject(InterfaceLanguage).locale;
  private readonly now = inject(Now).at;
  /** The reader's day, as the API writes days. */
  private readonly today = computed(() => dayFrom(this.now(), 0));
  readonly company = input.required<CompanyHeadFragment>();
  /** Somebody is to be made who is not known yet. */
  readonly unknown = output();
  protected readonly adding = signal(false);
  protected readonly mayAdd = computed(() => this.session.may('addAffiliation'));
  protected readonly mayMake = computed(() => this.session.may('createContact'));
  protected readonly present = computed(() => this.company().people.filter((person) => this.isThere(person)));
  protected readonly former = computed(() => this.company().people.filter((person) => !this.isThere(person)));
  protected readonly presentIds = computed(() => this.present().map(({ contactId }) => contactId));

  protected async add({ id: contactId, displayName }: { id: string; displayName: string }): Promise<void> {
    this.adding.set(false);
    const { id: companyId, name } = this.company();
    const done = this.translate('companies.added', { person: displayName, company: name });
    await this.sender.act(JoinCompanyMutation, { id: uuidv7(), contactId, companyId }, done);
  }

  /** "2021 to 2024", as far as somebody said. */
  protected span({ from, to }: Person): string {
    const format = new Intl.DateTimeFormat(this.locale(), { month: 'short', year: 'numeric', timeZone: 'UTC' });
    const day = (date: string) => format.format(new Date(date));
    if (from && to) return this.translate('companies.fromTo', { from: day(from), to: day(to) });
    if (from) return this.translate('companies.since', { from: day(from) });
    return to ? this.translate('companies.until', { to: day(to) }) : '';
  }

  private isThere({ to }: Person): boolean {
    return to === null || to >= this.today();
  }
}
