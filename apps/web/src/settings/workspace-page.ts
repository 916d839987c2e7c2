import { Component, computed, inject, signal } from '@angular/core';
import { FormField, FormRoot, disabled, form, pattern, required } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { SendChange } from '../contact/saving/send-change';
import { FocusErrors } from '../forms/focus-errors';
import { FormError } from '../forms/form-error';
import { type FormErrors, serverErrors } from '../forms/server-errors';
import { holdUnsaved } from '../forms/unsaved';
import { mutation } from '../graphql/mutate';
import { WRITING_LANGUAGES, ownName } from '../i18n/languages';
import { timeZones } from '../i18n/time-zones';
import { translator } from '../i18n/translate';
import { Session } from '../identity/session';
import { Heading } from '../shell/heading';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { Toasts } from '../ui/toasts';
import { UpdateWorkspaceMutation } from './documents';

@Component({
  imports: [Button, Field, FocusErrors, FormError, FormField, FormRoot, Heading, Input, TranslocoPipe],
  template: `
    <h1 heedHeading class="text-title mb-4 font-bold">{{ 'settings.workspace.title' | transloco }}</h1>
    <form
      [formRoot]="form"
      heedFocusErrors
      class="bg-panel border-line rounded-card grid max-w-[480px] gap-4 border p-4"
    >
      <heed-field [label]="'settings.workspace.name' | transloco">
        <input heedInput autocomplete="organization" [formField]="form.name" />
      </heed-field>
      <heed-field
        [label]="'settings.workspace.language' | transloco"
        [help]="'settings.workspace.languageHelp' | transloco"
      >
        <select heedInput [formField]="form.language">
          @for (language of languages; track language.tag) {
            <option [value]="language.tag">{{ language.name }}</option>
          }
        </select>
      </heed-field>
      <heed-field [label]="'settings.workspace.timeZone' | transloco">
        <select heedInput [formField]="form.timeZone">
          @for (zone of timeZones; track zone) {
            <option [value]="zone">{{ zone }}</option>
          }
        </select>
      </heed-field>
      <heed-field
        [label]="'settings.workspace.promises' | transloco"
        [help]="'settings.workspace.promisesHelp' | transloco"
      >
        <input heedInput inputmode="numeric" class="!w-24" autocomplete="off" [formField]="form.promisesPerDay" />
      </heed-field>
      <heed-form-error [form]="form" />
      @if (mayChange()) {
        <button heedButton="primary" class="w-fit" [busy]="form().submitting()">
          {{ 'settings.save' | transloco }}
        </button>
      } @else {
        <p class="text-meta text-ink2">{{ 'settings.workspace.readOnly' | transloco }}</p>
      }
    </form>
  `,
})
export class WorkspacePage {
  private readonly session = inject(Session);
  private readonly send = mutation(UpdateWorkspaceMutation);
  private readonly refusals = serverErrors();
  private readonly sender = inject(SendChange);
  private readonly toasts = inject(Toasts);
  private readonly translate = translator();
  private readonly workspace = computed(() => this.session.viewer()?.workspace);
  protected readonly mayChange = computed(() => this.session.may('updateWorkspace'));
  protected readonly languages = this.offered().map((tag) => ({ tag, name: ownName(tag) }));
  protected readonly timeZones = timeZones(this.workspace()?.timeZone ?? 'UTC');

  private readonly stored = computed(() => {
    const { name = '', language = 'en', timeZone = 'UTC', promisesPerDay = 5 } = this.workspace() ?? {};
    return { name, language, timeZone, promisesPerDay: `${promisesPerDay}` };
  });
  private readonly draft = signal(this.stored());
  private readonly dirty = computed(() => JSON.stringify(this.draft()) !== JSON.stringify(this.stored()));

  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.name);
      required(path.promisesPerDay);
      pattern(path.promisesPerDay, /^\s*\d{1,9}\s*$/);
      disabled(path, () => !this.mayChange());
    },
    { submission: { action: () => this.save() } },
  );

  constructor() {
    holdUnsaved(this.dirty);
  }

  /** The languages we offer, and the one that is set. */
  private offered(): string[] {
    return [...new Set([this.workspace()?.language ?? 'en', ...WRITING_LANGUAGES])];
  }

  private async save(): Promise<FormErrors> {
    const viewer = this.session.viewer();
    if (!viewer) return null;
    const { version } = viewer.workspace;
    const draft = this.draft();
    const input = { ...draft, version, promisesPerDay: Number(draft.promisesPerDay) };
    const answer = await this.send({ input });
    const { name, language, timeZone, promisesPerDay } = this.form;
    const fields = { name, language, timeZone, promisesPerDay };
    const refused = this.refusals(answer, (data) => data.updateWorkspace.userErrors, fields);
    const workspace = answer.data?.updateWorkspace.workspace;
    if (workspace) {
      this.session.enter({ ...viewer, workspace });
      this.draft.set(this.stored());
    }
    if (!refused) this.tell(answer.data?.updateWorkspace.change?.id ?? null);
    return refused;
  }

  private tell(changeId: string | null): void {
    const takeBack = async (id: string) => {
      await this.sender.undo(id);
      await this.session.reload();
      this.draft.set(this.stored());
    };
    const label = this.translate('settings.undo');
    const action = changeId ? { label, key: 'u', run: () => void takeBack(changeId) } : null;
    this.toasts.show(this.translate('settings.saved'), { action });
  }
}
