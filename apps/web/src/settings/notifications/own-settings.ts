import { Injectable, computed, inject } from '@angular/core';
import { SendChange } from '../../contact/saving/send-change';
import { serverErrors } from '../../forms/server-errors';
import type {
  DeliveryChannel,
  SettingsAnswerFragment,
  UpdateNotificationSettingsInput,
} from '../../graphql/generated/graphql';
import { type Answer, mutation } from '../../graphql/mutate';
import { query } from '../../graphql/query';
import { translator } from '../../i18n/translate';
import { Toasts } from '../../ui/toasts';
import { SaveSetting } from '../saving/save-setting';
import { NotificationSettingsQuery, SendTestNotification, UpdateNotificationSettings } from './documents';

type Part = Omit<UpdateNotificationSettingsInput, 'version'>;

/** How the viewer is told; each part is saved as it is chosen, and can be taken back. */
@Injectable()
export class OwnSettings {
  private readonly setting = inject(SaveSetting);
  private readonly sender = inject(SendChange);
  private readonly test = mutation(SendTestNotification);
  private readonly refusals = serverErrors();
  private readonly toasts = inject(Toasts);
  private readonly translate = translator();
  readonly asked = query(NotificationSettingsQuery, () => ({}));
  readonly now = computed(() => this.asked.data()?.notificationSettings ?? null);

  async save(part: Part): Promise<void> {
    const version = this.now()?.version ?? 0;
    const telling = { done: this.translate('settings.told.saved'), undone: () => this.asked.reload() };
    const outcome = await this.setting.run(UpdateNotificationSettings, { version, ...part }, telling);
    if (outcome.kind === 'saved') return;
    this.toasts.show(this.sender.reason(outcome), { kind: 'error' });
    this.asked.reload();
  }

  /** Sends one message over that channel now; how that ended stands among the deliveries. */
  async tryOut(channel: DeliveryChannel): Promise<void> {
    if (this.passed(await this.test({ input: { channel } })))
      this.toasts.show(this.translate('settings.told.testSent'));
  }

  /** Whether the server said yes; a no is told. */
  passed(answer: Answer<{ answer: Pick<SettingsAnswerFragment, 'userErrors'> }>): boolean {
    const [refused] = this.refusals(answer, (data) => data.answer.userErrors, {}) ?? [];
    if (refused) this.toasts.show(refused.message ?? '', { kind: 'error' });
    return !refused;
  }
}
