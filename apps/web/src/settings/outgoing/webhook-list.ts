import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Outcome } from '../../contact/saving/outcome';
import { SendChange } from '../../contact/saving/send-change';
import type { ListedWebhookFragment } from '../../graphql/generated/graphql';
import { query } from '../../graphql/query';
import { translator } from '../../i18n/translate';
import { Session } from '../../identity/session';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { ErrorCard } from '../../ui/error-card';
import { Icon } from '../../ui/icon';
import { Skeleton } from '../../ui/skeleton';
import { Time } from '../../ui/time';
import { Toasts } from '../../ui/toasts';
import type { MadeKey } from '../api-keys/new-key';
import { NewSecret } from '../api-keys/new-secret';
import { Question, type Words } from '../members/question';
import { SaveSetting } from '../saving/save-setting';
import { RemoveWebhook, UpdateWebhook, WebhooksQuery } from './documents';
import { NewWebhook } from './new-webhook';

/** Addresses of other systems that are told: the secret is seen once, each can pause and go. */
@Component({
  selector: 'heed-webhook-list',
  imports: [Button, Chip, ErrorCard, Icon, NewSecret, NewWebhook, Question, Skeleton, Time, TranslocoPipe],
  templateUrl: './webhook-list.html',
  host: { class: 'block' },
})
export class WebhookList {
  private readonly save = inject(SaveSetting);
  private readonly sender = inject(SendChange);
  private readonly toasts = inject(Toasts);
  private readonly translate = translator();
  private readonly session = inject(Session);
  protected readonly asked = query(WebhooksQuery, () => ({}));
  protected readonly hooks = computed(() => this.asked.data()?.webhookEndpoints ?? null);
  protected readonly mayAdd = computed(() => this.session.may('addWebhookEndpoint'));
  protected readonly making = signal(false);
  protected readonly made = signal<MadeKey | null>(null);
  protected readonly doomed = signal<ListedWebhookFragment | null>(null);
  protected readonly question = computed<Words | null>(() => {
    const hook = this.doomed();
    if (!hook) return null;
    const [heading, yes] = [this.translate('settings.out.removeAsk'), this.translate('settings.out.removeYes')];
    return { heading, text: this.translate('settings.out.removeText', { url: hook.url }), yes };
  });

  protected show(made: MadeKey): void {
    this.making.set(false);
    this.made.set(made);
    this.asked.reload();
  }

  protected turn({ id, version, state }: ListedWebhookFragment): void {
    const done = this.translate(state === 'ACTIVE' ? 'settings.out.paused' : 'settings.out.resumed');
    const input = { id, version, state: state === 'ACTIVE' ? ('PAUSED' as const) : ('ACTIVE' as const) };
    void this.save
      .run(UpdateWebhook, input, { done, undone: () => this.asked.reload() })
      .then((outcome) => this.tell(outcome));
  }

  protected answer(yes: boolean): void {
    const hook = this.doomed();
    this.doomed.set(null);
    if (!yes || !hook) return;
    const telling = { done: this.translate('settings.told.removed'), undone: () => this.asked.reload() };
    const { id, version } = hook;
    void this.save.run(RemoveWebhook, { id, version }, telling).then((outcome) => this.tell(outcome));
  }

  /** Whatever it came to, the list shows what is stored. */
  private tell(outcome: Outcome): void {
    if (outcome.kind !== 'saved') this.toasts.show(this.sender.reason(outcome), { kind: 'error' });
    this.asked.reload();
  }
}
