import { ApplicationRef, Component, ElementRef, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SendChange } from '../../contact/saving/send-change';
import { holdUnsaved } from '../../forms/unsaved';
import type { ListedTagFragment } from '../../graphql/generated/graphql';
import { Counted } from '../../i18n/counted';
import { translator } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { PlainField } from '../../ui/plain-field';
import { Icon } from '../../ui/icon';
import { Input } from '../../ui/input';
import { SaveSetting } from '../saving/save-setting';
import { RenameTagMutation } from './documents';

/** A tag with how many wear it; its name is changed where it stands. */
@Component({
  selector: 'li[heedTagRow]',
  imports: [Button, Counted, PlainField, Icon, Input, RouterLink, TranslocoPipe],
  template: `@if (editing()) {
      <form
        class="flex flex-wrap items-start gap-2"
        novalidate
        (submit)="$event.preventDefault(); save()"
        (keydown.escape)="$event.stopPropagation(); leave()"
      >
        <heed-plain-field
          class="min-w-48 flex-1"
          [label]="'settings.tags.renameTo' | transloco: { name: tag().name }"
          [error]="refused()"
        >
          <input
            #box
            heedInput
            autocomplete="off"
            maxlength="200"
            [value]="name()"
            (input)="name.set(box.value); refused.set(null)"
          />
        </heed-plain-field>
        <div class="mt-6 flex gap-2">
          <button heedButton="primary" [busy]="busy()">{{ 'settings.save' | transloco }}</button>
          <button type="button" heedButton="quiet" (click)="leave()">{{ 'settings.cancel' | transloco }}</button>
        </div>
      </form>
    } @else {
      <div class="flex min-h-9 flex-wrap items-center gap-x-3 gap-y-1">
        <span class="min-w-0 font-semibold wrap-anywhere">{{ tag().name }}</span>
        <span class="text-meta text-ink2 flex-1 whitespace-nowrap">
          @if (tag().contactCount; as count) {
            <a
              class="text-brand inline-flex min-h-6 items-center"
              routerLink="/contacts"
              [queryParams]="{ tag: tag().id }"
              >{{ 'settings.tags.worn.' | counted: count }}<span class="sr-only">, {{ tag().name }}</span></a
            >
          } @else {
            {{ 'settings.tags.unworn' | transloco }}
          }
        </span>
        @if (mayChange()) {
          <span class="flex">
            <button
              type="button"
              heedButton="icon"
              data-rename
              [attr.aria-label]="'settings.tags.rename' | transloco: { name: tag().name }"
              (click)="edit()"
            >
              <heed-icon name="pencil" />
            </button>
            <button
              type="button"
              heedButton="icon"
              [attr.aria-label]="'settings.tags.deleteNamed' | transloco: { name: tag().name }"
              (click)="deleting.emit()"
            >
              <heed-icon name="trash-2" />
            </button>
          </span>
        }
      </div>
    }`,
  host: { class: 'border-hair block border-b px-3 py-1.5 last:border-b-0' },
})
export class TagRow {
  private readonly app = inject(ApplicationRef);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly saver = inject(SaveSetting);
  private readonly sender = inject(SendChange);
  private readonly translate = translator();
  readonly tag = input.required<ListedTagFragment>();
  readonly mayChange = input.required<boolean>();
  readonly renamed = output();
  /** After an undo: what is stored has to be read anew. */
  readonly undone = output();
  readonly deleting = output();
  protected readonly editing = signal(false);
  protected readonly name = signal('');
  protected readonly refused = signal<string | null>(null);
  protected readonly busy = signal(false);

  constructor() {
    holdUnsaved(computed(() => this.editing() && this.name().trim() !== this.tag().name));
  }

  protected edit(): Promise<void> {
    this.name.set(this.tag().name);
    this.editing.set(true);
    return this.focus('input');
  }

  protected leave(): Promise<void> {
    this.editing.set(false);
    this.refused.set(null);
    return this.focus('[data-rename]');
  }

  protected async save(): Promise<void> {
    const name = this.name().trim();
    if (this.busy()) return;
    if (name === this.tag().name) return this.leave();
    this.busy.set(true);
    const { id, version } = this.tag();
    const telling = { done: this.translate('settings.tags.renamed', { name }), undone: () => this.undone.emit() };
    const outcome = await this.saver.run(RenameTagMutation, { id, version, name }, telling);
    this.busy.set(false);
    if (outcome.kind !== 'saved') return this.refused.set(this.sender.reason(outcome));
    this.renamed.emit();
    await this.leave();
  }

  private async focus(selector: string): Promise<void> {
    await this.app.whenStable();
    this.element.querySelector<HTMLElement>(selector)?.focus();
  }
}
