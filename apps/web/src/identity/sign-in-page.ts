import { Component, inject, input, signal } from '@angular/core';
import { FormField, FormRoot, email, form, required } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { FocusErrors } from '../forms/focus-errors';
import { FormError } from '../forms/form-error';
import { type FormErrors, serverErrors } from '../forms/server-errors';
import { mutation } from '../graphql/mutate';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { PasswordInput } from '../ui/password-input';
import { SignInMutation } from './entry-documents';
import { Session } from './session';
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
  private readonly session = inject(Session);
  private readonly router = inject(Router);
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
      this.session.enter(viewer);
      await this.router.navigateByUrl(wayBack(this.return()));
      return null;
    }
    const { email, password } = this.form;
    return this.refusals(answer, (data) => data.signIn.userErrors, { email, password });
  }
}
