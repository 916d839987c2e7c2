import { inject } from '@angular/core';
import type { FieldTree, ValidationError } from '@angular/forms/signals';
import type { Answer } from '../graphql/mutate';
import type { UserErrorCode } from '../graphql/generated/graphql';
import { InterfaceLanguage } from '../i18n/language';
import { translator } from '../i18n/translate';

interface Refused {
  code: UserErrorCode;
  message: string;
  field: readonly string[];
}

/** The fields of a form by their names in the input. */
export type FormFields = Record<string, FieldTree<unknown>>;

/** What the action of `submit` answers. */
export type FormErrors = ValidationError.WithOptionalFieldTree[] | null;

/**
 * Turns what the server refused into errors of a signal form, for the action of `submit`: each at the field that the
 * server names, the rest (and a missing answer) at the form itself. Call where injection is allowed.
 */
export function serverErrors() {
  const language = inject(InterfaceLanguage);
  const translate = translator();
  const say = (error: Refused) => (language.current() === 'en' ? error.message : translate(`ui.refusal.${error.code}`));

  return <Data>(answer: Answer<Data>, refused: (data: Data) => readonly Refused[], fields: FormFields): FormErrors => {
    if (answer.error) {
      return [{ kind: 'server', message: translate(`ui.failure.${answer.error.kind}`) }];
    }
    const errors = refused(answer.data).map((error) => ({
      kind: 'server',
      message: say(error),
      fieldTree: fields[error.field[0] ?? ''],
    }));
    return errors.length ? errors : null;
  };
}
