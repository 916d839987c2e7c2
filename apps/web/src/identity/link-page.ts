import { Directive, computed, input, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { FocusErrors } from '../forms/focus-errors';
import { FormError } from '../forms/form-error';
import { type FormErrors, serverErrors } from '../forms/server-errors';
import type { LinkKind, ViewerPartsFragment } from '../graphql/generated/graphql';
import { query } from '../graphql/query';
import type { TextKey } from '../i18n/text-key';
import { Button } from '../ui/button';
import { ErrorCard } from '../ui/error-card';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { PasswordInput } from '../ui/password-input';
import { Skeleton } from '../ui/skeleton';
import { OneTimeLinkQuery } from './entry-documents';
import { arriving } from './arriving';
import { WelcomeFrame } from './welcome-frame';

export const LINK_PAGE_IMPORTS = [
  Button,
  ErrorCard,
  Field,
  FocusErrors,
  FormError,
  FormField,
  FormRoot,
  Input,
  PasswordInput,
  RouterLink,
  Skeleton,
  TranslocoPipe,
  WelcomeFrame,
] as const;

/** What the two one-time links share: the link is looked up first, a password is set, and the person is in. */
@Directive()
export abstract class LinkPage {
  private readonly arrive = arriving();
  protected readonly refusals = serverErrors();
  /** Bound from the path. */
  readonly token = input.required<string>();

  protected abstract readonly kind: LinkKind;
  protected abstract readonly asksName: boolean;
  protected abstract readonly title: TextKey;
  protected abstract readonly lead: TextKey;
  protected abstract readonly submit: TextKey;

  protected readonly link = query(OneTimeLinkQuery, () => ({ token: this.token() }), { policy: 'network-only' });
  protected readonly known = computed(() => {
    const link = this.link.data()?.oneTimeLink;
    return link?.kind === this.kind ? link : null;
  });

  protected readonly form = form(
    signal({ name: '', password: '' }),
    (path) => {
      required(path.name, { when: () => this.asksName });
      required(path.password);
    },
    { submission: { action: () => this.redeem() } },
  );

  /** Sends the form; answers who is in now, or what was refused. */
  protected abstract send(): Promise<{ viewer: ViewerPartsFragment | null; errors: FormErrors }>;

  private async redeem(): Promise<FormErrors> {
    const { viewer, errors } = await this.send();
    if (viewer) {
      await this.arrive(viewer, '/');
      return null;
    }
    return errors;
  }
}
