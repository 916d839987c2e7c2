import { Injectable, computed, inject } from '@angular/core';
import { SendChange } from '../../contact/saving/send-change';
import type { UpdateListeningInput } from '../../graphql/generated/graphql';
import { query } from '../../graphql/query';
import { translator } from '../../i18n/translate';
import { Toasts } from '../../ui/toasts';
import { SaveSetting } from '../saving/save-setting';
import { ListeningSettingsQuery, UpdateListening } from './documents';

/** How notes are listened to, as it is shown on the page and as its parts change it. */
@Injectable()
export class OwnListening {
  private readonly setting = inject(SaveSetting);
  private readonly sender = inject(SendChange);
  private readonly toasts = inject(Toasts);
  private readonly translate = translator();
  readonly asked = query(ListeningSettingsQuery, () => ({}));
  readonly now = computed(() => this.asked.data()?.listeningSettings ?? null);

  /** Saves a part and tells `done`, with the way back; a refusal is told as well. */
  async save(part: Omit<UpdateListeningInput, 'version'>, done: string): Promise<void> {
    const version = this.now()?.version ?? 0;
    const telling = { done, undone: () => this.asked.reload() };
    const outcome = await this.setting.run(UpdateListening, { version, ...part }, telling);
    if (outcome.kind !== 'saved') this.toasts.show(this.sender.reason(outcome), { kind: 'error' });
    this.asked.reload();
  }

  /** Tells of a change that was made otherwise. */
  changed(changeId: string | null, done: 'modelKept' | 'modelRemoved'): void {
    this.setting.tell(changeId, {
      done: this.translate(`settings.listening.${done}`),
      undone: () => this.asked.reload(),
    });
    this.asked.reload();
  }
}
