import { Component, computed, inject } from '@angular/core';
import { Icon } from '../../ui/icon';
import { LogForm } from './log-form';

/** Paths whose message stands at a field of its own. */
const PLACED = [
  'body',
  'subject',
  'theirWords',
  'visibility',
  'occurredAt',
  'endedAt',
  'status',
  'participants',
  'promises',
  'painPoints',
  'preferences',
];

/** What is wrong with the whole, or with something that has no field here. */
@Component({
  selector: 'heed-general-errors',
  imports: [Icon],
  template: `@if (messages().length) {
    <div class="bg-danger-bg text-danger flex gap-2 px-5 py-2" role="alert" tabindex="-1">
      <heed-icon name="circle-alert" class="mt-0.5" />
      <div>
        @for (message of messages(); track message) {
          <p>{{ message }}</p>
        }
      </div>
    </div>
  }`,
  host: { class: 'block' },
})
export class GeneralErrors {
  private readonly form = inject(LogForm);
  protected readonly messages = computed(() =>
    Object.entries(this.form.errors())
      .filter(([path]) => !PLACED.includes(path.split('.')[0] ?? ''))
      .map(([, message]) => message),
  );
}
