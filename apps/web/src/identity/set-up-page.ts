import { Component, computed, inject, signal } from '@angular/core';
import { FormField, FormRoot, email, form, required } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { FocusErrors } from '../forms/focus-errors';
import { FormError } from '../forms/form-error';
import { type FormErrors, serverErrors } from '../forms/server-errors';
import { mutation } from '../graphql/mutate';
import { InterfaceLanguage } from '../i18n/language';
import { WRITING_LANGUAGES, ownName } from '../i18n/languages';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { PasswordInput } from '../ui/password-input';
import { SetUpWorkspaceMutation } from './entry-documents';
import { arriving } from './arriving';
import { Session } from './session';
import { WelcomeFrame } from './welcome-frame';

const empty = (language: string) => ({
  workspaceName: '',
  ownerName: '',
  email: '',
  password: '',
  language,
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  code: '',
});

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
  templateUrl: './set-up-page.html',
})
export class SetUpPage {
  private readonly arrive = arriving();
  private readonly session = inject(Session);
  private readonly send = mutation(SetUpWorkspaceMutation);
  private readonly refusals = serverErrors();
  protected readonly codeRequired = computed(() => this.session.setup()?.codeRequired ?? false);
  protected readonly languages = WRITING_LANGUAGES.map((tag) => ({ tag, name: ownName(tag) }));
  protected readonly timeZones = Intl.supportedValuesOf('timeZone');

  protected readonly form = form(
    signal(empty(inject(InterfaceLanguage).current())),
    (path) => {
      for (const field of [path.workspaceName, path.ownerName, path.email, path.password, path.timeZone]) {
        required(field);
      }
      email(path.email);
      required(path.code, { when: () => this.codeRequired() });
    },
    { submission: { action: () => this.setUp() } },
  );

  private async setUp(): Promise<FormErrors> {
    const { code, ...rest } = this.form().value();
    const answer = await this.send({ input: { ...rest, code: code || null } });
    const viewer = answer.data?.setUpWorkspace.viewer;
    if (viewer) {
      await this.arrive(viewer, '/');
      return null;
    }
    return this.refusals(answer, (data) => data.setUpWorkspace.userErrors, this.fields());
  }

  private fields() {
    const { workspaceName, ownerName, email, password, language, timeZone, code } = this.form;
    return { workspaceName, ownerName, email, password, language, timeZone, code };
  }
}
