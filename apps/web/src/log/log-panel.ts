import {
  Component,
  DestroyRef,
  EnvironmentInjector,
  afterNextRender,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { Composer, type LogRequest } from './composer';
import { ComposerForm } from './form/composer-form';
import { LogPicker } from './log-picker';
import { QuickLog } from './quick-log';
import { composerIsSheet } from './sheet';

/** The composer's frame: a side panel from 1024 px, where the page stays readable; a modal sheet below. */
@Component({
  selector: 'heed-log-panel',
  imports: [ComposerForm, LogPicker],
  template: `
    @for (key of [subject()]; track key) {
      @if (!request().contactId) {
        <heed-log-picker [request]="request()" />
      } @else if (!quick()) {
        <heed-composer-form [request]="request()" />
      }
    }
  `,
  host: {
    '[attr.role]': "sheet() ? 'dialog' : 'complementary'",
    '[attr.aria-modal]': 'sheet() || null',
    'aria-labelledby': 'log-heading',
    class:
      'bg-panel border-line max-lg:rounded-t-dialog max-lg:shadow-overlay block max-lg:fixed max-lg:inset-x-0 max-lg:top-[50px] max-lg:z-30 lg:sticky lg:top-14 lg:h-[calc(100dvh-56px)] lg:w-[min(752px,56vw)] lg:shrink-0 lg:border-s',
    '[class.hidden]': 'quick()',
    '[style.bottom.px]': 'keyboard()',
  },
})
export class LogPanel {
  private readonly composer = inject(Composer);
  private readonly quickLog = inject(QuickLog);
  readonly request = input.required<LogRequest>();
  protected readonly subject = computed(() => {
    const { contactId, interactionId } = this.request();
    return interactionId ?? contactId ?? 'picker';
  });
  protected readonly quick = computed(() => this.request().contactId !== null && this.request().outcome !== null);
  protected readonly sheet = composerIsSheet();
  /** The height of an on-screen keyboard that covers the page, in pixels. */
  protected readonly keyboard = signal(0);

  constructor() {
    effect(() => {
      const { contactId, outcome } = this.request();
      if (contactId && outcome) untracked(() => this.logAtOnce(contactId, outcome));
    });
    this.giveBackFocus();
    this.followKeyboard();
  }

  private logAtOnce(contactId: string, outcome: NonNullable<LogRequest['outcome']>): void {
    void this.quickLog.run(contactId, outcome);
    this.composer.close();
  }

  /** After the page behind can be reached again. */
  private giveBackFocus(): void {
    const injector = inject(EnvironmentInjector);
    inject(DestroyRef).onDestroy(() => {
      const before = this.composer.cameFrom;
      afterNextRender(() => before?.isConnected && before.focus(), { injector });
    });
  }

  private followKeyboard(): void {
    const view = window.visualViewport;
    if (!view) return;
    const follow = () => this.keyboard.set(Math.max(0, Math.round(innerHeight - view.height - view.offsetTop)));
    view.addEventListener('resize', follow);
    inject(DestroyRef).onDestroy(() => view.removeEventListener('resize', follow));
  }
}
