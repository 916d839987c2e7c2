import { Component, computed, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { Icon } from '../ui/icon';

/** What concerns the whole form, above its button. */
@Component({
  selector: 'heed-form-error',
  imports: [Icon],
  template: `@if (text(); as message) {
    <p class="bg-danger-bg text-danger rounded-input flex items-start gap-2 p-3" role="alert">
      <heed-icon name="circle-alert" class="mt-0.5" /><span>{{ message }}</span>
    </p>
  }`,
  host: { class: 'block empty:hidden' },
})
export class FormError {
  readonly form = input.required<FieldTree<unknown>>();
  protected readonly text = computed(() => this.form()().errors()[0]?.message ?? null);
}
