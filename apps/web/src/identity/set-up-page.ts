import { Component, ElementRef, Injector, afterNextRender, computed, effect, inject, signal } from '@angular/core';
import { FormField, FormRoot, email, form, required } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { FocusErrors } from '../forms/focus-errors';
import { FormError } from '../forms/form-error';
import { type FormErrors, serverErrors } from '../forms/server-errors';
import { mutation } from '../graphql/mutate';
import { query } from '../graphql/query';
import { InterfaceLanguage } from '../i18n/language';
import { WRITING_LANGUAGES, ownName } from '../i18n/languages';
import { timeZones } from '../i18n/time-zones';
import { translator } from '../i18n/translate';
import { hoursOf } from '../settings/hours/week-draft';
import { Button } from '../ui/button';
import { ErrorCard } from '../ui/error-card';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { PasswordInput } from '../ui/password-input';
import { Skeleton } from '../ui/skeleton';
import { SetUpWorkspaceMutation } from './entry-documents';
import { arriving } from './arriving';
import { Session } from './session';
import { KindTiles } from './set-up/kind-tiles';
import { OpenHours } from './set-up/open-hours';
import { PresetPreview } from './set-up/preset-preview';
import { PresetsQuery } from './set-up/preset-documents';
import { type Choices, emptyDraft, forgetDraft, keepDraft, keptDraft } from './set-up/set-up-draft';
import { type Step, StepList } from './set-up/step-list';
import { WelcomeFrame } from './welcome-frame';

/** The kind that fits any business. */
const BASICS = 'BASICS';

/** Two steps, one form: whose account it is, then what the business starts with. */
@Component({
  imports: [
    Button,
    ErrorCard,
    Field,
    FocusErrors,
    FormError,
    FormField,
    FormRoot,
    Input,
    KindTiles,
    OpenHours,
    PasswordInput,
    PresetPreview,
    Skeleton,
    StepList,
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
  private readonly translate = translator();
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly kept = keptDraft();
  protected readonly codeRequired = computed(() => this.session.setup()?.codeRequired ?? false);
  protected readonly languages = WRITING_LANGUAGES.map((tag) => ({ tag, name: ownName(tag) }));
  protected readonly timeZones = timeZones(Intl.DateTimeFormat().resolvedOptions().timeZone);
  protected readonly step = signal<Step>('account');
  protected readonly presets = query(PresetsQuery, () => ({}), { policy: 'cache-first' });
  protected readonly kind = signal<string | null>(this.kept.kind ?? BASICS);
  protected readonly week = signal<Choices['week']>(this.kept.week ?? null);
  protected readonly preset = computed(
    () => this.presets.data()?.presets.find(({ key }) => key === this.kind()) ?? null,
  );

  protected readonly form = form(
    signal({ ...emptyDraft(inject(InterfaceLanguage).current()), ...ofForm(this.kept) }),
    (path) => {
      for (const field of [path.ownerName, path.email, path.password]) required(field);
      email(path.email);
      required(path.code, { when: () => this.codeRequired() });
      for (const field of [path.workspaceName, path.timeZone]) {
        required(field, { when: () => this.step() === 'business' });
      }
    },
    { submission: { action: () => this.goOn() } },
  );

  constructor() {
    effect(() => keepDraft(this.form().value(), { kind: this.kind() ?? BASICS, week: this.week() }));
  }

  protected goTo(step: Step): void {
    this.step.set(step);
    const heading = () => this.element.querySelector<HTMLElement>('h1')?.focus();
    afterNextRender(heading, { injector: this.injector });
  }

  /** The basics under the owner's name: all of it can be changed later. */
  protected async skip(): Promise<void> {
    const name = this.form().value().workspaceName.trim();
    const owner = this.form().value().ownerName;
    if (!name) this.form.workspaceName().value.set(this.translate('identity.setUp.skippedName', { owner }));
    this.kind.set(BASICS);
    this.week.set(null);
    this.element.querySelector('form')?.requestSubmit();
  }

  private async goOn(): Promise<FormErrors> {
    if (this.step() === 'business') return this.setUp();
    this.goTo('business');
    this.form.workspaceName().reset();
    this.form.timeZone().reset();
    return null;
  }

  private async setUp(): Promise<FormErrors> {
    const { code, ...rest } = this.form().value();
    const week = this.week();
    const input = { ...rest, code: code || null, preset: this.kind(), hours: week && hoursOf(week) };
    const answer = await this.send({ input });
    const viewer = answer.data?.setUpWorkspace.viewer;
    if (viewer) {
      forgetDraft();
      await this.arrive(viewer, '/');
      return null;
    }
    const { workspaceName, timeZone, ...account } = this.fields();
    const errors = this.refusals(answer, (data) => data.setUpWorkspace.userErrors, {
      ...account,
      workspaceName,
      timeZone,
    });
    const ofAccount = new Set<unknown>(Object.values(account));
    // FocusErrors then moves to the first wrong field of the step that is shown.
    if (errors?.some(({ fieldTree }) => ofAccount.has(fieldTree))) this.step.set('account');
    return errors;
  }

  private fields() {
    const { workspaceName, ownerName, email, password, language, timeZone, code } = this.form;
    return { workspaceName, ownerName, email, password, language, timeZone, code };
  }
}

function ofForm({ kind: _kind, week: _week, ...rest }: ReturnType<typeof keptDraft>) {
  return rest;
}
