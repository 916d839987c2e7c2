import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ContactHeadFragment } from '../../graphql/generated/graphql';
import { HandOver } from '../../handovers/hand-over';
import { translator } from '../../i18n/translate';
import { Session } from '../../identity/session';
import { Icon } from '../../ui/icon';
import { Menu, type MenuEntry } from '../../ui/menu';
import { PutAside } from './put-aside';

/** What is done with a person rarely: print the brief, hand over, archive and bring back. */
@Component({
  selector: 'heed-contact-menu',
  imports: [HandOver, Icon, Menu, TranslocoPipe],
  template: `<heed-menu
      [label]="'contact.menu.label' | transloco: { name: name() }"
      [items]="entries()"
      (chosen)="act($event)"
      ><heed-icon name="ellipsis"
    /></heed-menu>
    @if (handing()) {
      @defer (on immediate) {
        <heed-hand-over [contact]="contact()" [name]="name()" (closed)="handing.set(false)" />
      }
    }`,
})
export class ContactMenu {
  private readonly aside = inject(PutAside);
  private readonly session = inject(Session);
  private readonly translate = translator();
  readonly contact = input.required<ContactHeadFragment>();
  readonly name = input.required<string>();
  protected readonly handing = signal(false);
  private readonly mayHandOver = computed(() => {
    const { viewerCanEdit, archivedAt, handover } = this.contact();
    const finished = !handover || ['TOLD', 'WITHDRAWN'].includes(handover.state);
    return this.session.may('startHandover') && viewerCanEdit && !archivedAt && finished;
  });
  protected readonly entries = computed<MenuEntry[]>(() => {
    const print = { value: 'print', label: this.translate('contact.menu.print'), icon: 'printer' };
    const hand = { value: 'hand', label: this.translate('contact.menu.handOver'), icon: 'arrow-right-left' };
    const rare = this.mayHandOver() ? [print, hand] : [print];
    if (!this.aside.may(this.contact())) return rare;
    const away = this.contact().archivedAt === null;
    const label = this.translate(away ? 'contact.archive.archive' : 'contact.archive.restore');
    const icon = away ? 'archive' : 'archive-restore';
    return [...rare, { value: away ? 'archive' : 'restore', label, icon, apart: true }];
  });

  protected act(what: string): void {
    if (what === 'print') window.print();
    if (what === 'hand') this.handing.set(true);
    if (what === 'archive') void this.aside.archive(this.contact(), this.name());
    if (what === 'restore') void this.aside.restore(this.contact(), this.name());
  }
}
