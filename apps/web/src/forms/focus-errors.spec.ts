import { describe, expect, it } from '@jest/globals';
import { Component, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { provideTestTexts } from '../i18n/testing/provide-test-texts';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { FocusErrors } from './focus-errors';
import { FormError } from './form-error';
import type { FormErrors } from './server-errors';

@Component({
  imports: [Field, FocusErrors, FormError, FormField, FormRoot, Input],
  template: `<form [formRoot]="form" heedFocusErrors>
    <heed-field label="Name"><input heedInput [formField]="form.name" /></heed-field>
    <heed-form-error [form]="form" />
    <button>Save</button>
  </form>`,
})
class Host {
  answers: FormErrors[] = [];
  sent = 0;
  protected readonly form = form(signal({ name: '' }), (path) => required(path.name), {
    submission: { action: () => this.save() },
  });

  private async save(): Promise<FormErrors> {
    this.sent += 1;
    return this.answers.shift() ?? null;
  }
}

async function open() {
  const { fixture } = await render(Host, { providers: [provideTestTexts()] });
  const user = userEvent.setup();
  const save = () => user.click(screen.getByRole('button', { name: 'Save' }));
  return { host: fixture.componentInstance, user, save, name: screen.getByRole('textbox', { name: 'Name' }) };
}

describe('a form', () => {
  it('moves to what is missing', async () => {
    const { host, save, name } = await open();
    await save();
    expect(document.activeElement).toBe(name);
    expect(host.sent).toBe(0);
  });

  it('can be sent again as it stands after a failure that concerned the whole of it', async () => {
    const { host, user, save, name } = await open();
    host.answers = [[{ kind: 'server', message: 'No connection.' }]];
    await user.type(name, 'Amira');
    await save();
    await screen.findByText('No connection.');
    await save();
    expect(screen.queryByText('No connection.')).toBeNull();
    expect(host.sent).toBe(2);
    expect(name).toHaveProperty('value', 'Amira');
  });
});
