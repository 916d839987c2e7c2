import { Component, ElementRef, type OnInit, afterNextRender, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { v7 as uuidv7 } from 'uuid';
import { draftOf, inputOf, newId } from '../contacts/contact-draft';
import { CreateContactMutation } from '../contacts/new-contact-documents';
import { AddContactPoint } from '../contact/data/contact-mutations';
import { FocusErrors } from '../forms/focus-errors';
import { FormError } from '../forms/form-error';
import { type FormErrors, serverErrors } from '../forms/server-errors';
import { mutation } from '../graphql/mutate';
import { Session } from '../identity/session';
import { ContactSearch } from '../log/contact-search';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Input } from '../ui/input';

/** Nobody has this number: a new person of whom only the name is asked, or one who is known by another number. */
@Component({
  selector: 'heed-unknown-caller',
  imports: [Button, ContactSearch, Field, FocusErrors, FormError, FormField, FormRoot, Input, TranslocoPipe],
  templateUrl: './unknown-caller.html',
})
export class UnknownCaller implements OnInit {
  private readonly sendContact = mutation(CreateContactMutation);
  private readonly sendPoint = mutation(AddContactPoint);
  private readonly refusals = serverErrors();
  private readonly id = newId();
  private readonly me = inject(Session).viewer()?.id ?? '';
  /** E.164. */
  readonly number = input.required<string>();
  /** The id of the person who has the number now. */
  readonly added = output<string>();
  private readonly draft = signal(draftOf('', this.me));
  protected readonly failed = signal<string | null>(null);
  protected readonly form = form(this.draft, (path) => required(path.givenName), {
    submission: { action: () => this.create() },
  });

  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => element.querySelector('input')?.focus());
  }

  ngOnInit(): void {
    this.draft.update((draft) => ({ ...draft, phone: this.number() }));
  }

  /** Somebody who is known calls from a number that is not. */
  protected async give(contactId: string): Promise<void> {
    const value = this.draft().phone;
    const answer = await this.sendPoint({ input: { id: uuidv7(), contactId, kind: 'PHONE', value } });
    const [refused] = this.refusals(answer, ({ answer: { userErrors } }) => userErrors, {}) ?? [];
    this.failed.set(refused?.message ?? null);
    if (!refused) this.added.emit(contactId);
  }

  private async create(): Promise<FormErrors> {
    const { givenName, familyName, phone } = this.form;
    const answer = await this.sendContact({ input: inputOf(this.draft(), null, this.id) });
    const fields = { givenName, familyName, phone };
    const refused = this.refusals(answer, (data) => data.createContact.userErrors, fields);
    if (!refused) this.added.emit(this.id);
    return refused;
  }
}
