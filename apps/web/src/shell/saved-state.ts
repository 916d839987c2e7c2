import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Saving } from '../graphql/saving';
import { Icon } from '../ui/icon';
import { Connection } from './connection';

/** "All saved", "Saving..." or "Offline", said aloud when it changes. */
@Component({
  selector: 'heed-saved-state',
  imports: [Icon, TranslocoPipe],
  template: `<heed-icon [name]="state() === 'offline' ? 'cloud-off' : 'cloud-check'" />
    <span class="max-sm:sr-only">{{ 'shell.saved.' + state() | transloco }}</span>`,
  host: {
    role: 'status',
    class: 'text-meta inline-flex items-center gap-1.5 rounded-full px-2 py-1',
    '[class]': "state() === 'offline' ? 'bg-warn-bg text-warn font-medium' : 'text-ink2'",
  },
})
export class SavedState {
  private readonly online = inject(Connection).online;
  private readonly busy = inject(Saving).busy;
  protected readonly state = computed(() => (!this.online() ? 'offline' : this.busy() ? 'saving' : 'all'));
}
