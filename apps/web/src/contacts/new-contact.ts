import { Component, type OnInit, computed, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, email, form, required } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { FocusErrors } from '../forms/focus-errors';
import { FormError } from '../forms/form-error';
import { type FormErrors, serverErrors } from '../forms/server-errors';
import { settled } from '../forms/settled';
import { mutation } from '../graphql/mutate';
import { query } from '../graphql/query';
import { WRITING_LANGUAGES, ownName } from '../i18n/languages';
import { timeZones } from '../i18n/time-zones';
import { Session } from '../identity/session';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Field } from '../ui/field';
import { Icon } from '../ui/icon';
import { Input } from '../ui/input';
import { draftOf, inputOf, newId, sought } from './contact-draft';
import { FilterChoicesQuery } from './documents';
import { RELATIONSHIP_KINDS } from './list-params';
import {
  AlreadyKnownQuery,
  CompanyNamesQuery,
  CreateCompanyMutation,
  CreateContactMutation,
} from './new-contact-documents';
import { workplace } from './row-cells';

/** How long typing rests before the server is asked, in milliseconds. */
const REST = 250;

@Component({
  selector: 'heed-new-contact',
  imports: [Button, Dialog, Field, FocusErrors, FormError, FormField, FormRoot, Icon, Input, RouterLink, TranslocoPipe],
  templateUrl: './new-contact.html',
})
export class NewContact implements OnInit {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly sendContact = mutation(CreateContactMutation);
  private readonly sendCompany = mutation(CreateCompanyMutation);
  private readonly refusals = serverErrors();
  private readonly id = newId();
  private readonly companyId = newId();
  /** What was searched for when somebody decided to add them. */
  readonly name = input('');
  /** The name of the company they are at, when that is known already. */
  readonly companyName = input('');
  readonly closed = output();

  private readonly me = this.session.viewer()?.id ?? '';
  private readonly draft = signal(draftOf('', this.me));
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.givenName);
      email(path.email);
    },
    { submission: { action: () => this.create() } },
  );

  private readonly choices = query(FilterChoicesQuery, () => ({})).data;
  protected readonly members = computed(() => (this.choices()?.members ?? []).filter(({ active }) => active));
  protected readonly kinds = RELATIONSHIP_KINDS;
  protected readonly languages = WRITING_LANGUAGES.map((tag) => ({ tag, name: ownName(tag) }));
  protected readonly showsMore = signal(false);
  protected readonly timeZones = timeZones(null);

  private readonly company = settled(
    computed(() => this.draft().company.trim()),
    REST,
  );
  protected readonly companies = query(CompanyNamesQuery, () => ({ search: this.company() || null }), {
    keepPrevious: true,
  });
  private readonly sought = settled(
    computed(() => sought(this.draft())),
    REST,
  );
  private readonly alike = query(AlreadyKnownQuery, () => {
    const search = this.sought();
    return search === null ? null : { search };
  });
  protected readonly known = computed(() => {
    const people = this.sought() === null ? [] : (this.alike.data()?.contacts.nodes ?? []);
    return people.map((contact) => ({ id: contact.id, name: contact.displayName, place: workplace(contact) }));
  });
  /** Whether the company is one that will be made. */
  protected readonly newCompany = computed(() => this.company() !== '' && this.companies.data() && !this.chosen());

  ngOnInit(): void {
    this.draft.set({ ...draftOf(this.name(), this.me), company: this.companyName() });
  }

  private chosen(): string | null {
    const name = this.draft().company.trim().toLocaleLowerCase();
    const found = this.companies.data()?.companies.nodes.find((one) => one.name.toLocaleLowerCase() === name);
    return found?.id ?? null;
  }

  private async create(): Promise<FormErrors> {
    const { givenName, familyName, nameToUse, email, phone, company, owner, language, timeZone } = this.form;
    const fields = { givenName, familyName, nameToUse, email, phone, language, timeZone };
    const known = this.chosen();
    const name = this.draft().company.trim();
    if (name && !known) {
      const made = await this.sendCompany({ input: { id: this.companyId, name } });
      const refused = this.refusals(made, (data) => data.createCompany.userErrors, { name: company });
      if (refused) return refused;
    }
    const companyId = known ?? (name ? this.companyId : null);
    const answer = await this.sendContact({ input: inputOf(this.draft(), companyId, this.id) });
    const all = { ...fields, companyId: company, ownerId: owner };
    const refused = this.refusals(answer, (data) => data.createContact.userErrors, all);
    if (refused) return refused;
    this.closed.emit();
    await this.router.navigate(['/contacts', this.id]);
    return null;
  }
}
