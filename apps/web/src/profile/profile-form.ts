import { Component, computed, inject, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { SendChange } from '../contact/saving/send-change';
import { FocusErrors } from '../forms/focus-errors';
import { FormError } from '../forms/form-error';
import { type FormErrors, serverErrors } from '../forms/server-errors';
import { holdUnsaved } from '../forms/unsaved';
import { mutation } from '../graphql/mutate';
import { InterfaceLanguage } from '../i18n/language';
import { timeZones } from '../i18n/time-zones';
import { translator } from '../i18n/translate';
import { Session } from '../identity/session';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { Now } from '../ui/now';
import { timeText } from '../ui/time-text';
import { Toasts } from '../ui/toasts';
import { UpdateProfileMutation } from './documents';
import { regions } from './regions';

/** What the person who reads is called, and by whose clocks and in whose way they read. */
@Component({
  selector: 'heed-profile-form',
  imports: [Button, Field, FocusErrors, FormError, FormField, FormRoot, Input, TranslocoPipe],
  templateUrl: './profile-form.html',
  host: { class: 'block' },
})
export class ProfileForm {
  private readonly session = inject(Session);
  private readonly send = mutation(UpdateProfileMutation);
  private readonly refusals = serverErrors();
  private readonly sender = inject(SendChange);
  private readonly toasts = inject(Toasts);
  private readonly translate = translator();
  private readonly now = inject(Now).at;
  private readonly language = inject(InterfaceLanguage);
  private readonly stored = computed(() => {
    const { name = '', timeZone, language } = this.session.viewer() ?? {};
    return { name, timeZone: timeZone ?? '', language: language ?? '' };
  });
  private readonly draft = signal(this.stored());
  protected readonly dirty = computed(() => JSON.stringify(this.draft()) !== JSON.stringify(this.stored()));
  protected readonly regions = computed(() => regions(this.language.current(), this.stored().language || null));
  protected readonly zones = timeZones(this.stored().timeZone || null);
  protected readonly deviceZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  protected readonly form = form(this.draft, (path) => required(path.name), {
    submission: { action: () => this.save() },
  });

  /** A day, a time and a number as they would look with what is chosen. */
  protected readonly sample = computed(() => {
    const { timeZone, language } = this.draft();
    const locale = language || navigator.language;
    const zone = timeZone || this.deviceZone;
    const [day, time] = (['day', 'time'] as const).map((look) => timeText(this.now(), this.now(), look, locale, zone));
    return { day, time, number: new Intl.NumberFormat(locale).format(1234.5) };
  });

  constructor() {
    holdUnsaved(this.dirty);
  }

  private async save(): Promise<FormErrors> {
    const { name, timeZone, language } = this.draft();
    const version = this.session.viewer()?.version ?? 0;
    const answer = await this.send({
      input: { version, name: name.trim(), timeZone: timeZone || null, language: language || null },
    });
    const refused = this.refusals(answer, (data) => data.updateProfile.userErrors, {
      name: this.form.name,
      timeZone: this.form.timeZone,
      language: this.form.language,
    });
    // Also beside a conflict: what somebody else changed is then known, and saving again counts.
    const viewer = answer.data?.updateProfile.viewer;
    if (viewer) this.session.enter(viewer);
    if (refused) return refused;
    this.draft.set(this.stored());
    this.tell(answer.data?.updateProfile.change?.id ?? null);
    return null;
  }

  private tell(changeId: string | null): void {
    const takeBack = async (id: string) => {
      await this.sender.undo(id);
      await this.session.reload();
      this.draft.set(this.stored());
    };
    const label = this.translate('profile.undo');
    const mayUndo = changeId !== null && this.session.may('undoChange');
    const action = mayUndo ? { label, key: 'u', run: () => void takeBack(changeId) } : null;
    this.toasts.show(this.translate('profile.saved'), { action });
  }
}
