import { Component, type ElementRef, input, model, viewChildren } from '@angular/core';
import { arrowTarget } from './arrow-keys';

interface TabOption {
  value: string;
  label: string;
  /** Shown in a small well after the label. */
  count?: number | null;
}

/** A tab list; arrows move, Tab leaves. The page renders the panel: `role="tabpanel" [id]="'panel-' + value"`. */
@Component({
  selector: 'heed-tabs',
  template: `@for (tab of tabs(); track tab.value; let index = $index) {
    <button
      #tab
      type="button"
      role="tab"
      class="-mb-px inline-flex h-11 items-center gap-2 border-b-2 px-3 font-semibold whitespace-nowrap"
      [class]="tab.value === value() ? 'border-brand text-ink' : 'text-ink2 hover:text-ink border-transparent'"
      [id]="'tab-' + tab.value"
      [attr.aria-selected]="tab.value === value()"
      [attr.aria-controls]="tab.value === value() ? 'panel-' + tab.value : null"
      [tabIndex]="tab.value === value() ? 0 : -1"
      (click)="value.set(tab.value)"
      (keydown)="move($event, index)"
    >
      {{ tab.label }}
      @if (tab.count !== undefined && tab.count !== null) {
        <span class="bg-sunken text-ink2 text-caption rounded-full px-1.5 font-medium">{{ tab.count }}</span>
      }
    </button>
  }`,
  host: {
    role: 'tablist',
    class: 'border-line flex gap-1 overflow-x-auto overflow-y-hidden border-b',
    '[attr.aria-label]': 'label()',
  },
})
export class Tabs {
  readonly tabs = input.required<readonly TabOption[]>();
  readonly label = input.required<string>();
  readonly value = model.required<string>();
  private readonly buttons = viewChildren<ElementRef<HTMLElement>>('tab');

  protected move(event: KeyboardEvent, index: number): void {
    const target = arrowTarget(event, index, this.tabs().length);
    const tab = target === null ? undefined : this.tabs()[target];
    if (target === null || !tab) return;
    event.preventDefault();
    this.value.set(tab.value);
    this.buttons()[target]?.nativeElement.focus();
  }
}
