import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../identity/session';
import { translator } from '../i18n/translate';
import { Icon } from '../ui/icon';
import { Menu } from '../ui/menu';
import { Toasts } from '../ui/toasts';

/** The workspace's name; a menu only for those who may enter several. */
@Component({
  selector: 'heed-workspace-menu',
  imports: [Icon, Menu, TranslocoPipe],
  template: `@if (several()) {
      <heed-menu
        look="quiet"
        triggerClass="!text-ink max-w-full"
        [items]="entries()"
        [label]="'shell.workspace' | transloco: { name: name() }"
        (chosen)="enter($event)"
      >
        <span class="truncate">{{ name() }}</span><heed-icon name="chevrons-up-down" />
      </heed-menu>
    } @else {
      <span class="block truncate font-semibold">{{ name() }}</span>
    }`,
  host: { class: 'block min-w-0' },
})
export class WorkspaceMenu {
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);
  private readonly translate = translator();
  private readonly memberships = computed(() => this.session.viewer()?.memberships ?? []);
  protected readonly several = computed(() => this.memberships().length > 1);
  protected readonly name = computed(() => this.session.viewer()?.workspace.name ?? '');
  protected readonly entries = computed(() =>
    this.memberships().map(({ id, workspaceName, current }) => ({
      value: id,
      label: workspaceName,
      checked: current,
      radio: true,
    })),
  );

  protected async enter(id: string): Promise<void> {
    if (this.memberships().some((one) => one.id === id && one.current)) return;
    const failure = await this.session.switchTo(id);
    if (failure) this.toasts.show(this.translate(`ui.failure.${failure.kind}`), { kind: 'error' });
  }
}
