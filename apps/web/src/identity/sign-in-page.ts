import { Component, input, signal } from '@angular/core';
import { FormField, FormRoot, email, form, required } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { FocusErrors } from '../forms/focus-errors';
import { FormError } from '../forms/form-error';
import { type FormErrors, serverErrors } from '../forms/server-errors';
import { mutation } from '../graphql/mutate';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { PasswordInput } from '../ui/password-input';
import { arriving } from './arriving';
import { SignInMutation } from './entry-documents';
import { wayBack } from './way-back';
import { WelcomeFrame } from './welcome-frame';

@Component({
  imports: [
    Button,
    Field,
    FocusErrors,
    FormError,
    FormField,
    FormRoot,
    Input,
    PasswordInput,
    TranslocoPipe,
    WelcomeFrame,
  ],
  templateUrl: './sign-in-page.html',
})
export class SignInPage {
  private readonly arrive = arriving();
  private readonly send = mutation(SignInMutation);
  private readonly refusals = serverErrors();
  /** Bound from the query. */
  readonly return = input<string>();

  protected readonly form = form(
    signal({ email: '', password: '' }),
    (path) => {
      required(path.email);
      email(path.email);
      required(path.password);
    },
    {
      submission: {
        action: () => this.signIn(),
      },
    },
  );

  private async signIn(): Promise<FormErrors> {
    const answer = await this.send({ input: this.form().value() });
    const viewer = answer.data?.signIn.viewer;
    if (viewer) {
      await this.arrive(viewer, wayBack(this.return()));
      return null;
    }
    const { email, password } = this.form;
    return this.refusals(answer, (data) => data.signIn.userErrors, { email, password });
  }
}
