import { effect, Injectable, inject, signal, untracked } from '@angular/core';
import { translator } from '../../i18n/translate';
import { Toasts } from '../../ui/toasts';
import { Composer } from '../composer';
import { KeepDraft } from '../draft/keep-draft';
import { OutboxItems } from '../outbox/outbox-items';
import type { Refused } from '../outbox/outbox-item';
import { SaveLog } from '../save-log';
import { missingIn } from './check-draft';
import { EditLog } from './edit-log';
import { LogForm } from './log-form';

/** Ends the open form: logs, plans or edits, or says what is wrong with it. */
@Injectable()
export class SubmitLog {
  private readonly form = inject(LogForm);
  private readonly kept = inject(KeepDraft);
  private readonly composer = inject(Composer);
  private readonly items = inject(OutboxItems);
  private readonly saveLog = inject(SaveLog);
  private readonly editLog = inject(EditLog);
  private readonly toasts = inject(Toasts);
  private readonly translate = translator();
  /** Counts refusals, so that focus moves to what is wrong each time. */
  readonly refusals = signal(0);
  /** Asked to save before the person or the types were here: it is done as soon as they are. */
  private readonly waiting = signal(false);

  constructor() {
    effect(() => {
      if (this.waiting() && this.form.type() && this.form.contact()) untracked(() => this.log());
    });
  }

  /** Logs or edits what stands in the form. Nothing is lost when it is refused. */
  async run(): Promise<void> {
    const missing = missingIn(this.form.draft(), this.form.planned());
    const message = this.translate('ui.field.required');
    if (missing.length) return this.show(missing.map((path) => ({ field: path.split('.'), message })));
    const { version } = this.form.draft();
    if (version === null) this.log();
    else if (!this.editLog.busy()) await this.edit(version);
  }

  /** Sends the edit over what somebody else saved. */
  async keepMine(): Promise<void> {
    const theirs = this.editLog.theirs();
    if (!theirs) return;
    this.editLog.theirs.set(null);
    this.form.patch({ version: theirs.version });
    await this.run();
  }

  show(refused: readonly Pick<Refused, 'field' | 'message'>[]): void {
    if (!refused.length) return;
    this.form.errors.set(Object.fromEntries(refused.map(({ field, message }) => [field.join('.'), message])));
    this.refusals.update((count) => count + 1);
  }

  private log(): void {
    const [decided, type, contact] = [this.form.decided(new Date()), this.form.type(), this.form.contact()];
    this.waiting.set(!decided || !type || !contact);
    if (!decided || !type || !contact) return void this.toasts.show(this.translate('log.notLoaded'));
    const item = this.items.make(this.form.draft(), decided, { name: contact.displayName, type });
    const name = this.form.name();
    const said = this.translate(decided.planned ? 'log.said.planned' : 'log.said.logged', { name });
    this.kept.end();
    this.saveLog.save(item, { said, reopens: true, follower: this.composer.request()?.follower });
    this.composer.close();
  }

  private async edit(version: number): Promise<void> {
    const end = await this.editLog.run(version);
    if (end.kind === 'refused') this.show(end.errors);
    if (end.kind !== 'saved') return;
    this.kept.end();
    this.composer.close();
  }
}
