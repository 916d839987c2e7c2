import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ContactHeadFragment } from '../../graphql/generated/graphql';
import { translator } from '../../i18n/translate';
import { Icon } from '../../ui/icon';
import { Menu, type MenuEntry } from '../../ui/menu';
import { PutAside } from './put-aside';

/** What is done with a person rarely: print the brief, archive and bring back. */
@Component({
  selector: 'heed-contact-menu',
  imports: [Icon, Menu, TranslocoPipe],
  template: `<heed-menu
    [label]="'contact.menu.label' | transloco: { name: name() }"
    [items]="entries()"
    (chosen)="act($event)"
    ><heed-icon name="ellipsis"
  /></heed-menu>`,
})
export class ContactMenu {
  private readonly aside = inject(PutAside);
  private readonly translate = translator();
  readonly contact = input.required<ContactHeadFragment>();
  readonly name = input.required<string>();
  protected readonly entries = computed<MenuEntry[]>(() => {
    const print = { value: 'print', label: this.translate('contact.menu.print'), icon: 'printer' };
    if (!this.aside.may(this.contact())) return [print];
    const away = this.contact().archivedAt === null;
    const label = this.translate(away ? 'contact.archive.archive' : 'contact.archive.restore');
    const icon = away ? 'archive' : 'archive-restore';
    return [print, { value: away ? 'archive' : 'restore', label, icon, apart: true }];
  });

  protected act(what: string): void {
    if (what === 'print') window.print();
    if (what === 'archive') void this.aside.archive(this.contact(), this.name());
    if (what === 'restore') void this.aside.restore(this.contact(), this.name());
  }
}
